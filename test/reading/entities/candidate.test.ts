import {expect, test} from 'vitest';
import {keyOf} from '../../../source/reading/entities/candidate.js';

test.each([
	['Bank of England', 'Bank of England'],
	['Lloyd’s  of London', "Lloyd's of London"],
	['People‘s\u00a0Bank', "People's Bank"],
	['New\nYork', 'New York'],
])('%j is compared by %j', (text, key) => {
	expect(keyOf(text)).toBe(key);
});
