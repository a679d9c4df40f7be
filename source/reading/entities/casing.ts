import type {Article} from '../../article/article.js';
import type {Token} from '../tokens.js';
import {functionWords} from './words/nouns.js';

/** How a sentence uses capitals: as running text does, on every word that matters, or throughout. */
export type Style = 'running' | 'title' | 'capitals';

export type Casing = {
	/** By sentence. */
	readonly styles: readonly Style[];
	/** How often a word stands in lower case, and with a capital where running text needs none; by its lower-case form. */
	readonly lower: ReadonlyMap<string, number>;
	readonly inner: ReadonlyMap<string, number>;
};

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Nothing but capitals, two at least. No class of all of Unicode: it takes milliseconds to compile. */
export const isShouted = (word: string): boolean =>
	word.length > 1 && !isSmall(word.charCodeAt(1)) && word === word.toUpperCase() && [...word].every(isCapital);

/** Of ASCII: what most words show at once. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

export const isCapitalised = (token: Token | undefined): boolean =>
	token?.kind === 'word' && !isSmall(token.text.charCodeAt(0)) && isCapital(token.text.charAt(0));

/** Nothing but punctuation stands between the token and its sentence's start, an opening quote, a colon or a dash with spaces. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index];
	for (let at = index; token && at >= 0; at--) {
		const here = tokens[at];
		const before = tokens[at - 1];
		if (!here || here.first || !before || before.sentence !== token.sentence) return true;
		if (before.kind === 'word' || before.kind === 'number') return false;
		if (/^[:;…•|]$/.test(before.text)) return true;
		if (/^[-,)\]’'%$€£.&/]$/.test(before.text) || (before.lower === '-' && !before.spaced)) return false;
		if (/^[“"‘([]$/.test(before.text) === false && before.lower !== '-') return false;
		if (/^[“"‘]$/.test(before.text)) return true;
	}

	return true;
}

/** One pass over the article's tokens. */
export function casingOf(article: Article, tokens: readonly Token[]): Casing {
	const counts = article.sentences.map(() => ({words: 0, capitals: 0, shouted: 0, letters: 0, stopped: false}));
	for (const token of tokens) {
		const count = counts[token.sentence];
		if (count && !(token.text.length === 1 && /["'”’)\]]/.test(token.text)))
			count.stopped = token.text.length === 1 && /[.!?]/.test(token.text);
		if (!count || token.kind !== 'word' || token.text.length < 2) continue;
		count.letters++;
		if (isShouted(token.text)) count.shouted++;
		if (token.text.length < 4 || functionWords.has(token.lower)) continue;
		count.words++;
		if (isCapitalised(token)) count.capitals++;
	}

	const styles = counts.map(({words, capitals, shouted, letters, stopped}): Style => {
		if (letters >= 3 && shouted >= letters * 0.7) return 'capitals';
		return words >= 4 && capitals >= words * 0.75 && !stopped ? 'title' : 'running';
	});
	const lower = new Map<string, number>();
	const inner = new Map<string, number>();
	const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
	tokens.forEach((token, index) => {
		if (token.kind !== 'word' || styles[token.sentence] !== 'running') return;
		if (!isCapitalised(token)) add(lower, token.lower);
		else if (!opensSentence(tokens, index)) add(inner, token.lower);
	});
	return {styles, lower, inner};
}
