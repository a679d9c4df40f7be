import {candidateOf, isHead, knownAt, type Scene} from './candidate.js';
import {isShouted, opensSentence} from './casing.js';
import {isDemonym, isOrdinary, isPlace} from './lexicon.js';
import type {Named} from './tagger/page.js';
import type {Typed} from './votes.js';
import {firstHeads, ofHeads} from './words/heads.js';
import {calendar, functionWords, noNames, organisationNouns} from './words/nouns.js';
import {honorifics, offices, portfolios, postNominals} from './words/titles.js';

/** The tagged names as the contract wants them: without titles and what is no name by itself. */
export function settled(scene: Scene, tagged: readonly Named[], ruled: readonly Named[]): Typed[] {
	const starts = new Set(ruled.map(({first}) => first));
	return tagged
		.flatMap(named => partedAtOwner(scene, named))
		.flatMap(named => partedAtPlace(scene, named))
		.flatMap(({first, last, type}): Typed[] => {
			const [from, to] = type === 'person' ? withoutTitles(scene, first, last) : [first, last];
			const begin = withoutArticle(scene, withoutOpening(scene, from, to, starts), to);
			const name = candidateOf(scene, begin, to);
			return !name || isNoName(scene, begin, to) ? [] : [{...name, type}];
		});
}

/** "Mecca's Grand Mosque" is two: a well-known place owns what follows. */
function partedAtOwner(scene: Scene, named: Named): Named[] {
	const {first, last} = named;
	const mark = scene.tokens.slice(first, last).findIndex(({lower}) => lower === "'s") + first;
	if (mark <= first || mark + 1 >= last || !isPlace(knownAt(scene, first, mark))) return [named];
	return [
		{first, last: mark, type: 'place'},
		{...named, first: mark + 1},
	];
}

/** "Simba of Dar es Salaam" is two: no word says that it goes on with "of". */
function partedAtPlace(scene: Scene, named: Named): Named[] {
	const {tokens, lexicon} = scene;
	const {first, last, type} = named;
	const start = tokens[first]!;
	if (type === 'person' || type === 'other' || tokens[first + 1]?.lower !== 'of' || first + 2 >= last) return [named];
	const goesOn = ofHeads.has(start.text) || isHead(start.text) || isOrdinary(lexicon, start.lower);
	if (goesOn || !isPlace(knownAt(scene, first + 2, last))) return [named];
	return [
		{...named, last: first + 1},
		{first: first + 2, last, type: 'place'},
	];
}

/** "Peter Drummond" of "Mr Peter Drummond KC". */
function withoutTitles({tokens}: Scene, first: number, last: number): [number, number] {
	let from = first;
	let to = last;
	while (from + 1 < to && honorifics.has(tokens[from]?.text ?? '')) {
		const next = tokens[from + 1]?.text === '.' ? from + 2 : from + 1;
		if (next >= to || tokens[next]?.kind !== 'word') break;
		from = next;
	}

	while (to - 1 > from && postNominals.has(tokens[to - 1]?.text ?? '')) to--;
	if (tokens[to - 1]?.text === ',') to--;
	return to > from ? [from, to] : [first, last];
}

/** Adjectives that begin names as well as sentences: "Southern Cross", "General Atlantic". */
const beginsNames =
	/^(?:north|south|east|west)(?:ern)?$|^(?:first|second|third|general|national|federal|royal|central|united|international|public|local|state|global)$/;

/** "Rival Macpac" where the rules begin at "Macpac", "Brokerage Emkay": the capital is the sentence's. */
function withoutOpening({tokens, lexicon}: Scene, first: number, last: number, starts: ReadonlySet<number>): number {
	const {text, lower} = tokens[first]!;
	if (last - first < 2 || !opensSentence(tokens, first) || beginsNames.test(lower)) return first;
	if (organisationNouns.has(lower) && !isHead(text) && !firstHeads.organisation.has(text)) return first + 1;
	return isOrdinary(lexicon, lower) && starts.has(first + 1) && !starts.has(first) ? first + 1 : first;
}

/** "The Guardian": the contract has it without; but "The Hague". */
const withoutArticle = (scene: Scene, first: number, last: number): number =>
	last - first > 1 && /^(?:The|the)$/.test(scene.tokens[first]?.text ?? '') && !isPlace(knownAt(scene, first, last))
		? first + 1
		: first;

/** Nothing but nationalities, offices, months, single letters and the like. */
function isNoName({tokens, lexicon}: Scene, first: number, last: number): boolean {
	return tokens
		.slice(first, last)
		.every(
			({text, lower, kind}) =>
				kind === 'punctuation' ||
				/^(?:1[5-9]|20)\d\d$/.test(text) ||
				(text.length === 1 && kind === 'word') ||
				noNames.has(text) ||
				calendar.has(text) ||
				(functionWords.has(lower) && !isShouted(text)) ||
				isDemonym(lexicon, text) ||
				offices.has(text) ||
				(postNominals.has(text) && tokens[first - 1]?.text === ',') ||
				(portfolios.has(text) && last - first > 1),
		);
}
