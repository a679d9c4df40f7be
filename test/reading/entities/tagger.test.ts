import {describe, expect, it} from 'vitest';
import {namesModel} from '../../../source/reading/entities/tagger/model.js';
import {unitsOf} from '../../../source/reading/entities/tagger/units.js';
import {putVector, slotOf, vectorBytes, vectorIn, vectorsAt} from '../../../source/reading/entities/tagger/vectors.js';
import {hashOf} from '../../../source/reading/hash.js';
import {tokenise} from '../../../source/reading/tokens.js';
import {articleOf} from '../../helpers/article.js';
import {namesOf} from './names.js';

/** A sentence of a kind that the lists alone can't tell, and all that it names. */
const phrases: ReadonlyArray<readonly [string, readonly string[]]> = [
	['Shares in Nordea fell after the bank cut its forecast.', ['organisation Nordea']],
	['Analysts at Jefferies expect Maersk to gain.', ['organisation Jefferies', 'organisation Maersk']],
	['The union Verdi called a strike in Duisburg.', ['organisation Verdi', 'place Duisburg']],
	['Police in Zamboanga arrested Abdul Rahim Sahiron.', ['place Zamboanga', 'person Abdul Rahim Sahiron']],
	['The talks, held in Doha, were led by Zalmay Khalilzad.', ['place Doha', 'person Zalmay Khalilzad']],
	['“It is over,” Ngozi Okonjo-Iweala told Reuters.', ['person Ngozi Okonjo-Iweala', 'organisation Reuters']],
	['Mr. Thistlewood lives in a flat in Leith.', ['person Thistlewood', 'place Leith']],
	['Gov. Gretchen Whitmer met John F. Kelly.', ['person Gretchen Whitmer', 'person John F. Kelly']],
	['The Oslo-based Yara bought Adubos Trevo.', ['place Oslo', 'organisation Yara', 'organisation Adubos Trevo']],
	['They marched from Selma to Montgomery.', ['place Selma', 'place Montgomery']],
];

const places = new Set(['London', 'China', 'Russia', 'U.S.']);
const unitsIn = (text: string): string =>
	unitsOf(tokenise(articleOf(text)), word => places.has(word))
		.map(unit => unit.text)
		.join('|');

describe('names that no list has', () => {
	it.each(phrases)('%s', (sentence, names) => {
		expect(namesOf(sentence)).toEqual(names);
	});
});

describe('what the model takes for one word', () => {
	it.each([
		['Mr. Li met J. K. Rowling.', 'Mr|Li|met|J|K|Rowling|.'],
		['Kim Jong-un and the well-known Day-Lewis left', 'Kim|Jong-un|and|the|well-known|Day-Lewis|left'],
		['the London-based firm', 'the|London|-|based|firm'],
		['a U.S.-led China-Russia summit', 'a|U.S.|-|led|China|-|Russia|summit'],
		['Kepler-452b turned', 'Kepler-452b|turned'],
		['the G20 met 20 men', 'the|G20|met|20|men'],
		['He left. Then', 'He|left|.|Then'],
		['a - b', 'a|-|b'],
	])('%s', (text, units) => {
		expect(unitsIn(text)).toBe(units);
	});
});

describe('the model', () => {
	it('lies over one buffer of at most 4 MB: nothing of it is parsed', () => {
		const {transitions, inward, outward, vectors} = namesModel();
		const {buffer} = transitions;
		expect(buffer.byteLength).toBeLessThan(4_000_000);
		for (const array of [inward, outward, vectors.checks, vectors.nibbles]) expect(array.buffer).toBe(buffer);
	});

	it('is read once', () => {
		expect(namesModel()).toBe(namesModel());
	});

	it('has finite weights, and forbids what cannot follow', () => {
		const {transitions, inward, outward, bias} = namesModel();
		expect([...inward, ...outward, ...bias].every(Number.isFinite)).toBe(true);
		// From O to I-PER, from B-PER to I-ORG; from B-PER to I-PER.
		expect([transitions[2], transitions[9 + 4]]).toEqual([-Infinity, -Infinity]);
		expect(Number.isFinite(transitions[9 + 2])).toBe(true);
	});
});

describe('vectors', () => {
	it('are of numbers from -7 to 7', () => {
		const vectors = vectorsAt(new ArrayBuffer(vectorBytes(8)), 0, 8);
		const vector = Array.from({length: 32}, (_, at) => (at % 15) - 7);
		expect(putVector(vectors, hashOf('harbin'), vector)).toBe(true);
		expect(putVector(vectors, hashOf('harbin'), vector)).toBe(false);
		expect([...vectorIn(vectors, slotOf(vectors, hashOf('harbin')))]).toEqual(vector);
		expect(slotOf(vectors, hashOf('moscow'))).toBe(-1);
	});
});
