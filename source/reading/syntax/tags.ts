import type {Token} from '../tokens.js';
import {auxiliaryTags, closedClass, have} from './closed-class.js';
import {closedTag, isOpen} from './closed-tags.js';
import {advance, fresh} from './frame.js';
import {hasFinite, isShouted, rescue} from './headline.js';
import {isNameVerb, nounTag, properTag, punctuationTag} from './noun-tags.js';
import {before, isCapital, lower, type Scan, tagAt} from './scan.js';
import {verbForms} from './verb-forms.js';
import {openTag} from './verb-tags.js';

/**
 * A Penn tag for each token. By rules and lists: the form gives the candidates, the tags to the left and a bounded look to
 * the right choose. Looks at one sentence at a time.
 */
export function tag(tokens: readonly Token[]): string[] {
	const tags: string[] = new Array<string>(tokens.length).fill('');
	for (let start = 0; start < tokens.length; ) {
		let end = start + 1;
		while (end < tokens.length && tokens[end]?.sentence === tokens[start]?.sentence) end++;
		tagSentence(tokens, tags, start, end);
		start = end;
	}

	return tags;
}

function tagSentence(tokens: readonly Token[], tags: string[], start: number, end: number): void {
	const s: Scan = {tokens, tags, start, end, shouted: isShouted(tokens, start, end), frame: fresh()};
	for (let i = start; i < end; i++) {
		const token = tokens[i]!;
		tags[i] = tagOf(s, token, i);
		s.frame = advance(s, token, i);
	}

	if (!hasFinite(tags, start, end)) rescue(tokens, tags, start, end);
}

function tagOf(s: Scan, token: Token, i: number): string {
	const word = token.lower;
	if (token.kind === 'punctuation' || token.kind === 'symbol') return punctuationTag(word);
	if (token.kind === 'number') return 'CD';
	if (word === "'s") return isOrHas(s, i) ? 'VBZ' : 'POS';
	if (auxiliaryTags.has(word)) return auxiliaryTag(s, word, i);
	if (isCapital(s, i) && !isClosedForm(word)) return properTag(word);
	if (closedClass.has(word) && !isOpen(s, word, i)) return closedTag(s, word, i);
	const forms = isNameVerb(s, token, i) ? null : verbForms(word);
	return forms === null ? nounTag(s, token, i) : openTag(s, forms, word, i);
}

/** "it’s", "who’s", "that’s": a verb and no possessive. */
function isOrHas(s: Scan, i: number): boolean {
	const p = before(s, i);
	return /^(?:PRP|EX|WP|WRB|WDT)$/.test(tagAt(s, p)) || /^(?:that|there|here|let|who)$/.test(lower(s, p));
}

function auxiliaryTag(s: Scan, word: string, i: number): string {
	const p = before(s, i);
	if (/^(?:MD|TO)$/.test(tagAt(s, p))) return 'VB';
	return word === 'had' && have.has(lower(s, p)) ? 'VBN' : (auxiliaryTags.get(word) ?? '');
}

/** A capital makes a name of an adjective, but not of "The" or "In". */
const isClosedForm = (word: string): boolean =>
	closedClass.has(word) && closedClass.get(word) !== 'JJ' && word.length > 1 && !/^(?:may|will|us)$/.test(word);
