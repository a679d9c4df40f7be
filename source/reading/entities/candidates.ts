import type {Article, Span} from '../../article/article.js';
import type {CleanText} from '../../article/clean-text.js';
import type {Token} from '../tokens.js';
import {type Casing, opensSentence} from './casing.js';
import {isDemonym, type KnownName, type Lexicon} from './lexicon.js';
import {type Run, withStop} from './runs.js';
import {lastHeads, stoppedStarts} from './words/heads.js';
import {calendar, functionWords, noNames, organisationNouns, personNouns, placeNouns} from './words/nouns.js';
import {honorifics, offices, portfolios, postNominals, roleModifiers} from './words/titles.js';

/** What may be a name: tokens `first` to `last`, exclusive. */
export type Candidate = Span & {
	readonly first: number;
	readonly last: number;
	readonly sentence: number;
	readonly text: CleanText;
	/** What names are compared by: straight quotes, single spaces. */
	readonly key: string;
	readonly known: KnownName | undefined;
	/** "President", "Mr" stands before. */
	readonly titled: boolean;
	/** A title in quotation marks. */
	readonly quoted: boolean;
	/** Its capital may be its sentence's. */
	readonly opens: boolean;
};

export type Scene = {
	readonly article: Article;
	readonly tokens: readonly Token[];
	readonly casing: Casing;
	readonly lexicon: Lexicon;
};

export const keyOf = (text: string): string => text.replace(/[’‘]/g, "'").replace(/\s{1,9}/g, ' ');

export function candidateOf(
	{article, tokens, lexicon}: Scene,
	first: number,
	last: number,
	{titled = false, quoted = false} = {},
): Candidate | undefined {
	const start = tokens[first];
	const end = tokens[last - 1];
	if (!start || !end || last <= first) return undefined;
	const text = article.text.slice(start.start, end.end);
	const key = keyOf(text);
	const opens = opensSentence(tokens, first);
	return {
		start: start.start,
		end: end.end,
		first,
		last,
		sentence: start.sentence,
		text,
		key,
		known: lexicon.known.get(key),
		titled,
		quoted,
		opens,
	};
}

const heads = (word: string): boolean => Object.values(lastHeads).some(set => set.has(word));

/** The names inside a run: "US President Joe Biden" is a place and a person, "Russian President Vladimir Putin" a person. */
export function candidatesIn(scene: Scene, run: Run): Candidate[] {
	const found: Candidate[] = [];
	let first = run.first;
	for (let at = run.first; at < run.last; at++) {
		if (!isCalendar(scene, at, run)) continue;
		found.push(...split(scene, first, at));
		first = at + 1;
	}

	found.push(...split(scene, first, run.last));
	return found;
}

/** A month that is a given name stays where a capital follows: "April Jones". */
function isCalendar({tokens}: Scene, at: number, run: Run): boolean {
	const word = tokens[at]?.text ?? '';
	if (!calendar.has(word)) return false;
	const name = /^(?:May|April|June|August|Jan|Sun|Sat|Mar)$/.test(word);
	return !(name && run.last - run.first > 1);
}

function split(scene: Scene, from: number, to: number): Candidate[] {
	const {tokens} = scene;
	const word = (at: number): string => (at >= from && at < to ? (tokens[at]?.text ?? '') : '');
	let [first, last] = trimmed(scene, from, to);
	if (first >= last) return [];
	const whole = candidateOf(scene, first, last);
	if (!whole) return [];
	if (whole.known) return [whole];
	first = withoutOpening(scene, first, last);
	const headed = heads(word(last - 1)) && !personNouns.has(tokens[last - 1]?.lower ?? '');

	const title = titleIn(scene, first, last, headed);
	if (title) {
		const before = title.first > first ? split(scene, first, title.first) : [];
		const person = candidateOf(scene, title.last, last, {titled: true});
		return person ? [...before, person] : before;
	}

	const parted = atPlaces(scene, first, last) ?? atAmpersand(scene, first, last);
	if (parted !== undefined)
		return [...split(scene, first, parted), ...split(scene, parted + (/^[-&]$/.test(word(parted)) ? 1 : 0), last)];

	const nation = afterDemonyms(scene, first, last);
	if (nation === last) return [];
	if (nation > first && !headed) return split(scene, nation, last);
	const name = candidateOf(scene, first, withStop(tokens, last));
	return name ? [name] : [];
}

/** Without articles and the small words at either end. */
function trimmed({tokens, lexicon, article}: Scene, from: number, to: number): [number, number] {
	let first = from;
	let last = to;
	while (first < last) {
		const token = tokens[first];
		const next = tokens[first + 1];
		if (!token) break;
		const joining = token.kind === 'punctuation';
		const given =
			lexicon.given.has(token.text) && first + 1 < last && next?.kind === 'word' && !functionWords.has(next.lower);
		const small =
			functionWords.has(token.lower) && !given && !(token.text.length > 1 && token.text === token.text.toUpperCase());
		const pronoun = /^(?:I|A)$/.test(token.text) && !/^[.-]$/.test(next?.text ?? '');
		const prefix =
			next?.text === '-' && /^(?:Anti|Non|Ex|Pro|Post|Pre|Mid|Co|Vice|Inter|Trans|Ultra|Neo|Cross)$/.test(token.text);
		if (!joining && !small && !pronoun && !prefix) break;
		const end = tokens[last - 1]?.end ?? token.end;
		if (lexicon.known.has(keyOf(article.text.slice(token.start, end)))) break;
		first += 1;
	}

	while (last > first + 1 && postNominals.has(tokens[last - 1]?.text ?? '')) last--;
	while (last > first && (tokens[last - 1]?.kind === 'punctuation' || tokens[last - 1]?.lower === "'s")) last--;
	return [first, last];
}

/** "Rival Macpac", "Former Barcelona": an ordinary word whose capital is the sentence's. */
function withoutOpening({tokens, casing, lexicon}: Scene, first: number, last: number): number {
	const token = tokens[first];
	const next = tokens[first + 1];
	if (!token || !next || last - first < 2 || next.kind !== 'word' || !opensSentence(tokens, first)) return first;
	if (
		lexicon.given.has(token.text) ||
		offices.has(token.text) ||
		honorifics.has(token.text) ||
		casing.inner.has(token.lower)
	)
		return first;
	const describes =
		personNouns.has(token.lower) ||
		organisationNouns.has(token.lower) ||
		placeNouns.has(token.lower) ||
		roleModifiers.has(token.lower);
	const seen = casing.lower.has(token.lower) && casing.inner.has(next.lower);
	return (describes || seen) && !heads(tokens[last - 1]?.text ?? '') ? first + 1 : first;
}

/** Offices that are surnames too: "Martin Luther King". */
const surnameLike =
	/^(?:King|Queen|Prince|Duke|Earl|Count|Bishop|Pope|Judge|Chief|Major|Marshal|Cardinal|Constable|Sheriff|Justice|Chancellor|Speaker|Lord|Baron)$/;

/** What an office may have before it: "Spanish", "Prime", "US". */
function isAttribute({tokens, lexicon}: Scene, at: number): boolean {
	const word = tokens[at]?.text ?? '';
	return isDemonym(lexicon, word) || portfolios.has(word) || lexicon.known.has(word) || /^[-.&]$/.test(word);
}

/** Where a title stands in the run: `first` with its portfolio, `last` where the person begins. */
function titleIn(scene: Scene, from: number, to: number, headed: boolean): {first: number; last: number} | undefined {
	const {tokens} = scene;
	if (
		tokens[from - 1]?.lower === 'of' &&
		offices.has(tokens[from - 2]?.text ?? '') &&
		portfolios.has(tokens[from]?.text ?? '')
	) {
		return {first: from, last: from + 1};
	}

	for (let at = from; at < to; at++) {
		const word = tokens[at]?.text ?? '';
		const honorific = honorifics.has(word);
		if (!honorific && !offices.has(word)) continue;
		if (at > from && surnameLike.test(word) && !isAttribute(scene, at - 1)) continue;
		if (headed && !(honorific && at === from)) return undefined;
		let first = at;
		while (
			first > from &&
			(portfolios.has(tokens[first - 1]?.text ?? '') || /^[-&]$/.test(tokens[first - 1]?.text ?? ''))
		)
			first--;
		let last = at + 1;
		while (last < to && isTitlePart(tokens, last)) last++;
		const name = tokens[last]?.text ?? '';
		if (name === '-') continue;
		if (last < to && heads(name) && last === to - 1 && !honorific) return undefined;
		return {first, last};
	}

	return undefined;
}

function isTitlePart(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.text ?? '';
	if (offices.has(word) || honorifics.has(word)) return true;
	if (word === '-') return offices.has(tokens[at + 1]?.text ?? '') || portfolios.has(tokens[at + 1]?.text ?? '');
	if (tokens[at - 1]?.text === '-' && portfolios.has(word)) return true;
	return word === '.' && stoppedStarts.has(tokens[at - 1]?.text ?? '');
}

/** "China-Russia", "U.S. Federal Reserve" and "the U.S. Putin" over a sentence's end are two names; "China-Russia Expo" and "U.S. Geological Survey" one. */
function atPlaces({tokens, lexicon, article, casing}: Scene, first: number, last: number): number | undefined {
	const at = (from: number, to: number): KnownName | undefined => {
		const start = tokens[from];
		const end = tokens[to - 1];
		return start && end ? lexicon.known.get(keyOf(article.text.slice(start.start, end.end))) : undefined;
	};
	for (let end = first + 1; end < last; end++) {
		const place = at(first, end);
		if (!place || place.kind === 'organisation') continue;
		const hyphen = tokens[end]?.text === '-' ? 1 : 0;
		const rest = at(end + hyphen, last);
		if (hyphen === 1 && rest && rest.kind !== 'organisation') return end;
		if (hyphen === 0 && place.kind === 'country' && rest?.kind === 'organisation') return end;
		const stopped = tokens[end - 1]?.text.endsWith('.') && end + 1 === last;
		if (stopped && casing.inner.has(tokens[end]?.lower ?? '') && !heads(tokens[end]?.text ?? '')) return end;
	}

	return undefined;
}

/** "Jenny Seaton & Gary Carvolth" are two, "Marks & Spencer" is one. */
function atAmpersand({tokens, lexicon}: Scene, first: number, last: number): number | undefined {
	if (!lexicon.given.has(tokens[first]?.text ?? '')) return undefined;
	for (let at = first + 2; at < last - 2; at++) if (tokens[at]?.text === '&') return at;
	return undefined;
}

const compass = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Latin|Middle|Native|Southeast)$/;

/** The first token that is no demonym, hyphens between them counted in. */
function afterDemonyms({tokens, lexicon}: Scene, first: number, last: number): number {
	let at = first;
	while (at < last) {
		const word = tokens[at]?.text ?? '';
		const pair = `${word} ${tokens[at + 1]?.text ?? ''}`;
		if (
			at + 1 < last &&
			(lexicon.demonyms.has(pair) || (compass.test(word) && isDemonym(lexicon, tokens[at + 1]?.text ?? '')))
		)
			at += 2;
		else if (isDemonym(lexicon, word) || noNames.has(word)) at++;
		else if (word === '-' && at > first) at++;
		else break;
	}

	return at;
}
