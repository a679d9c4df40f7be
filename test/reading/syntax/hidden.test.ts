import {expect, test} from 'vitest';
import {namesModel} from '../../../source/reading/entities/tagger/model.js';

/** 32 bits of the vectors' bytes: FNV-1a. */
function sumOf({checks, nibbles}: {checks: Uint16Array; nibbles: Uint8Array}): string {
	let hash = 0x811c9dc5 | 0;
	for (const numbers of [checks, nibbles]) for (const number of numbers) hash = Math.imul(hash ^ number, 0x01000193);
	return (hash >>> 0).toString(16);
}

test('the tagger reads the vectors that it was trained on: where they change, train data/syntax anew', () => {
	expect(sumOf(namesModel().vectors)).toBe('294b925a');
});
