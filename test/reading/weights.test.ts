import {describe, expect, it} from 'vitest';
import {hashWith, mix} from '../../source/reading/syntax/hash.js';
import {Weights} from '../../source/reading/weights.js';
import {packWeights} from '../../training/weights-file.js';

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
