import {describe, expect, it} from 'vitest';
import {hashWith, mix} from '../../source/reading/syntax/hash.js';
import {DenseWeights, Weights} from '../../source/reading/weights.js';
import {packDense, packWeights} from '../../training/weights-file.js';

describe('weights', () => {
	const weights = new Weights(
		packWeights([
			{
				key: mix(1, 7),
				weights: [
					[0, 5],
					[2, -3],
				],
			},
			{key: mix(2, 7), weights: [[2, 4]]},
		]),
	);

	it('of many features are summed up by class, and those that no row has count for nothing', () => {
		const scores = new Int32Array(3);
		weights.addAll(Int32Array.of(mix(1, 7), mix(3, 7), mix(2, 7), mix(2, 7)), 3, scores);
		expect([...scores]).toEqual([5, 0, 1]);
	});

	it('go with a feature by its place: the first `n` are hashed and no more', () => {
		const features = Int32Array.of(7, 7, 7);
		hashWith(1, features, 2);
		expect([...features]).toEqual([mix(1, 7), mix(2, 7), 7]);
	});
});

describe('dense weights', () => {
	const keys = Array.from({length: 3000}, (_, at) => mix(1, at));
	const rows = new Map(keys.map((key, at) => [key, [at % 128, (at % 100) - 100, 1]]));
	// As in a file that holds other things before them.
	const packed = new Uint8Array(packDense(rows));
	const file = new ArrayBuffer(8 + packed.length);
	new Uint8Array(file).set(packed, 8);
	const weights = new DenseWeights(file, 8, 3);

	it('of each feature are found, the negative hashes among them', () => {
		for (const [key, row] of rows) {
			const scores = new Int32Array(3);
			weights.addAll(Int32Array.of(key), 1, scores);
			expect([...scores]).toEqual(row);
		}
	});

	it('of features that have none count for nothing', () => {
		const scores = new Int32Array(3);
		const unknown = Array.from({length: 3000}, (_, at) => mix(2, at)).filter(key => !rows.has(key));
		weights.addAll(Int32Array.from(unknown), unknown.length, scores);
		expect(Math.abs(scores[2]!)).toBeLessThan(2);
	});
});
