// Adds invented wire copy to the documents of a training set.
import type {GoldDocument, GoldToken} from './corpus.js';
import {numbers} from './numbers.js';
import {agencies, datelines, phrases} from './phrases.js';

/** Names as their words, by the slot that they fill. */
type Names = Record<'P' | 'S' | 'O' | 'L' | 'C' | 'T' | 'A', string[][]>;

/** Of this many documents one begins with a dateline; each gets this many sentences for every so many of its own. */
const documentsPerDateline = 12;
const sentencesPerPhrase = 12;

export function invented(documents: readonly GoldDocument[], cities: readonly string[], seed: number): GoldDocument[] {
	const towns = cities.map(city => city.split(' '));
	const given = namesIn(documents);
	const names: Names = {
		...given,
		S: given.P.flatMap(words => (words.length > 1 ? [words.slice(-1)] : [])),
		C: towns,
		T: towns,
		A: agencies.map(agency => agency.split(' ')),
	};
	const number = numbers(seed);
	let due = 0;
	return documents.map((document, index) => {
		const sentences = [...document.sentences];
		due += sentences.length;
		for (; due >= sentencesPerPhrase; due -= sentencesPerPhrase)
			sentences.push(filled(phrases[number(phrases.length)]!, names, number));
		if (index % documentsPerDateline === 0)
			sentences[0] = Object.assign([...filled(datelines[number(datelines.length)]!, names, number), ...sentences[0]!], {
				paragraphEnds: sentences[0]!.paragraphEnds ?? false,
			});
		return {...document, sentences};
	});
}

const kindOf: Record<keyof Names, string> = {P: 'PER', S: 'PER', O: 'ORG', L: 'LOC', C: 'LOC', T: 'ORG', A: 'ORG'};

function filled(phrase: string, names: Names, number: (below: number) => number): GoldToken[] {
	return phrase
		.trim()
		.split(/(\{\w!?\})|\s+/)
		.filter(part => part)
		.flatMap((part): GoldToken[] => {
			const [, slot, shouted] = /^\{(\w)(!?)\}$/.exec(part) ?? [];
			if (!slot) return [{token: part, label: 'O', glued: false}];
			const from = names[slot as keyof Names];
			const words = from[number(from.length)] ?? ['It'];
			return words.map((word, at) => ({
				token: shouted ? word.toUpperCase() : word,
				label: `${at === 0 ? 'B' : 'I'}-${kindOf[slot as keyof Names]}`,
				glued: false,
			}));
		});
}

const isNameWord = (word: string): boolean => /^[A-Z\u00c0-\u017d]|^(?:of|the|de|for|and|van|von|al)$/.test(word);

/** The names that the set itself has. */
export function namesIn(documents: readonly GoldDocument[]): Pick<Names, 'P' | 'O' | 'L'> {
	const names: Pick<Names, 'P' | 'O' | 'L'> = {P: [], O: [], L: []};
	const listOf: Record<string, string[][]> = {PER: names.P, ORG: names.O, LOC: names.L};
	for (const sentence of documents.flatMap(({sentences}) => sentences))
		sentence.forEach(({label}, at) => {
			const list = label.startsWith('B-') ? listOf[label.slice(2)] : undefined;
			if (!list) return;
			let end = at + 1;
			while (sentence[end]?.label === `I-${label.slice(2)}`) end++;
			const words = sentence.slice(at, end).map(({token}) => token);
			if (words.length <= 5 && words.every(isNameWord)) list.push(words);
		});
	return names;
}
