// Makes documents of the articles of stories.txt, each slot filled with a name of its own kind.
import {coiners, type Parts} from './coined.js';
import type {GoldDocument, GoldToken} from './corpus.js';
import type {Numbers} from './numbers.js';

/** The kinds of names by the letters of their slots. */
const kindOf: Readonly<Record<string, string>> = {
	P: 'PER',
	K: 'ORG',
	O: 'ORG',
	T: 'ORG',
	U: 'ORG',
	N: 'ORG',
	A: 'ORG',
	L: 'LOC',
	C: 'LOC',
	H: 'LOC',
	X: 'MISC',
	W: 'MISC',
	V: 'MISC',
	I: 'MISC',
};

/** What the corpora give: people by full names, bodies, countries and regions. */
export type Given = Readonly<Record<'P' | 'O' | 'L', readonly (readonly string[])[]>>;

const slots = /(\{[A-Za-z]\d?\})/;

/** `times` documents of each article. */
export function storiesOf(text: string, times: number, given: Given, parts: Parts, number: Numbers): GoldDocument[] {
	const articles = text.trim().split(/\n\n+/);
	return Array.from({length: times}, () => articles)
		.flat()
		.map((article, index): GoldDocument => {
			const names = new Map<string, {full: string; short: string}>();
			const nameOf = (slot: string): string => {
				const key = slot.toUpperCase();
				const name = names.get(key) ?? named(key.charAt(0), given, parts, number);
				names.set(key, name);
				return slot === key ? name.full : name.short;
			};
			return {
				id: `story ${index}`,
				marked: true,
				sentences: article.split('\n').map(line => Object.assign(filled(line, nameOf), {paragraphEnds: true})),
			};
		});
}

function named(letter: string, given: Given, parts: Parts, number: Numbers): {full: string; short: string} {
	const coiner = coiners[letter];
	if (coiner) return coiner(number, parts);
	const list = given[letter as keyof Given];
	const words = list[number(list.length)] ?? [];
	return {full: words.join(' '), short: words.at(-1) ?? ''};
}

function filled(line: string, nameOf: (slot: string) => string): GoldToken[] {
	const tokens: GoldToken[] = [];
	for (const part of line.split(slots)) {
		const slot = slots.test(part) ? part.slice(1, -1) : '';
		const text = slot ? nameOf(slot) : part;
		const last = tokens.at(-1);
		if (last && /^\s/.test(text)) last.glued = false;
		const words = text.split(/\s+/).filter(word => word);
		const kind = kindOf[slot.charAt(0).toUpperCase()];
		const small = slot && words[0] === 'the' ? 1 : 0;
		words.forEach((token, at) => {
			const label = !kind || at < small ? 'O' : `${at === small ? 'B' : 'I'}-${kind}`;
			tokens.push({token, label, glued: at === words.length - 1 && !/\s$/.test(text)});
		});
	}

	return tokens;
}
