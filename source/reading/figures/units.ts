import {readList, remembering} from '../../data.js';
import type {Token} from '../tokens.js';

/** A way to write a unit of quantity. */
type Form = {readonly text: string; readonly name: string; readonly glued: boolean; readonly cased: boolean};

let byFirst: ReadonlyMap<string, readonly Form[]> | undefined;

/** The forms that begin with a token, the longest first. */
const formsOf = remembering((first: string): readonly Form[] => {
	byFirst ??= load();
	return (byFirst.get(first) ?? []).toSorted((a, b) => b.text.length - a.text.length);
});

function load(): Map<string, Form[]> {
	const map = new Map<string, Form[]>();
	const add = (form: Form) => {
		const first = (/^[A-Za-zªµºμ]+/.exec(form.text)?.[0] ?? form.text.charAt(0)).toLowerCase();
		const others = map.get(first);
		if (others === undefined) map.set(first, [form]);
		else others.push(form);
	};

	for (const line of readList('units.tsv')) {
		const [name = '', words = '', short = ''] = line.split('\t');
		for (const text of words.split('|'))
			if (text !== '') add({text: text.toLowerCase(), name, glued: false, cased: false});
		for (const text of short.split('|'))
			if (text !== '') add({text: text.replace('=', ''), name, glued: text.startsWith('='), cased: true});
	}

	return map;
}

/** The unit that begins at a token: its name and the token after it. `touching`: no space parts it from the number. */
export function unitAt(
	tokens: readonly Token[],
	index: number,
	text: string,
	touching: boolean,
): {name: string; last: number} | undefined {
	const token = tokens[index];
	if (token === undefined) return undefined;
	for (const form of formsOf(token.lower)) {
		// "5.4 l/100km": a rate says that it is a unit.
		if (form.glued && !touching && text[token.end] !== '/') continue;
		const said = text.slice(token.start, token.start + form.text.length);
		if ((form.cased ? said : said.toLowerCase().replaceAll('\n', ' ')) !== form.text) continue;
		const end = token.start + form.text.length;
		let last = index + 1;
		while (last < tokens.length && tokens[last - 1]!.end < end) last++;
		if (tokens[last - 1]!.end === end && !/^[\p{L}\p{N}²³]/u.test(text.charAt(end))) return {name: form.name, last};
	}

	return undefined;
}
