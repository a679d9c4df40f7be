import {readBinary} from '../../../data.js';
import {DenseWeights} from '../../weights.js';
import {places} from './around.js';
import {dimensions, type Vectors, vectorBytes, vectorsAt} from './vectors.js';

/** O, then B- and I- of each of `types` in turn. */
export const labels = 9;

/** Cells of the hidden layer. */
export const hidden = 32;

/** The trained weights, read where they lie: nothing is parsed. */
export type Model = {
	/** From label to label, `from * labels + to`; -Infinity where one can't follow. */
	readonly transitions: Float32Array;
	/** Of the hidden layer: by place, dimension and cell; by cell; by label and cell. */
	readonly inward: Float32Array;
	readonly bias: Float32Array;
	readonly outward: Float32Array;
	readonly vectors: Vectors;
	/** Of features for labels, in units of `scale`. */
	readonly weights: DenseWeights;
	readonly scale: number;
};

/** The head is how many slots the vectors have and the scale, four bytes each; then come the floats, the vectors, the weights. */
export const headBytes = 8;
export const floats = {
	transitions: labels * labels,
	inward: (places.single + places.others) * dimensions * hidden,
	bias: hidden,
	outward: labels * hidden,
} as const;
const floatBytes = 4 * (floats.transitions + floats.inward + floats.bias + floats.outward);

/** Where the weights begin in the file; four divides it. */
export const weightsAt = (vectorSlots: number): number =>
	headBytes + floatBytes + 4 * Math.ceil(vectorBytes(vectorSlots) / 4);

/** Lays a model over a buffer whose head and weights are there. */
export function modelIn(buffer: ArrayBuffer): Model {
	const [slots = 0] = new Uint32Array(buffer, 0, 1);
	const [, scale = 0] = new Float32Array(buffer, 0, 2);
	let at = headBytes;
	const next = (count: number): Float32Array => {
		const array = new Float32Array(buffer, at, count);
		at += count * 4;
		return array;
	};
	return {
		transitions: next(floats.transitions),
		inward: next(floats.inward),
		bias: next(floats.bias),
		outward: next(floats.outward),
		vectors: vectorsAt(buffer, at, slots),
		weights: new DenseWeights(buffer, weightsAt(slots), labels),
		scale,
	};
}

let model: Model | undefined;

/** The model that ships, read when first asked for. */
export function namesModel(): Model {
	model ??= modelIn(readBinary('names/tagger.bin'));
	return model;
}
