import {readBinary} from '../../../data.js';
import {places} from './around.js';
import {type Table, tableAt, tableBytes} from './table.js';
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
	/** By a feature's hash: where its weights begin in `weights`, and below that a bit for each label that has one. */
	readonly features: Table;
	/** In units of `scale`. */
	readonly weights: Int8Array;
	readonly scale: number;
};

/** How many of each part the file holds: slots of features, of vectors, weights. */
export type Counts = {readonly features: number; readonly vectors: number; readonly weights: number};

/** The head is the counts and the scale, four bytes each; then come the floats, the features, the vectors, the weights. */
export const headBytes = 16;
export const floats = {
	transitions: labels * labels,
	inward: (places.single + places.others) * dimensions * hidden,
	bias: hidden,
	outward: labels * hidden,
} as const;
const floatBytes = 4 * (floats.transitions + floats.inward + floats.bias + floats.outward);

export const modelBytes = ({features, vectors, weights}: Counts): number =>
	headBytes + floatBytes + tableBytes(features) + vectorBytes(vectors) + weights;

/** Lays a model over a buffer whose head is there. */
export function modelIn(buffer: ArrayBuffer): Model {
	const [features = 0, vectors = 0, weights = 0] = new Uint32Array(buffer, 0, 3);
	let at = headBytes;
	const next = (count: number): Float32Array => {
		const array = new Float32Array(buffer, at, count);
		at += count * 4;
		return array;
	};
	const net = {
		transitions: next(floats.transitions),
		inward: next(floats.inward),
		bias: next(floats.bias),
		outward: next(floats.outward),
	};
	return {
		...net,
		features: tableAt(buffer, at, features),
		vectors: vectorsAt(buffer, at + tableBytes(features), vectors),
		weights: new Int8Array(buffer, at + tableBytes(features) + vectorBytes(vectors), weights),
		scale: new Float32Array(buffer, 12, 1)[0] as number,
	};
}

let model: Model | undefined;

/** The model that ships, read when first asked for. */
export function namesModel(): Model {
	model ??= modelIn(readBinary('names/tagger.bin'));
	return model;
}
