import type {EntityType} from '../document.js';
import {type Candidate, candidateOf, keyOf, type Scene} from './candidate.js';
import {isCapitalised, isShouted, opensSentence} from './casing.js';
import {initialsOf, isAcronym} from './forms.js';
import {isDemonym, isOrdinary} from './lexicon.js';
import {overlaid, range} from './overlaid.js';
import type {Ruled} from './tagger/page.js';
import {spokenType, type Typed} from './votes.js';
import {calendar, functionWords, noNames} from './words/nouns.js';
import {offices} from './words/titles.js';

/** Words of the longest name that is looked for. */
const longest = 7;

/** A name by the rules. */
export type Found = Ruled & Pick<Candidate, 'titled' | 'quoted'>;

/**
 * The names, and what the model left out or cut short that the rest of the article shows: a name that stands in full
 * elsewhere, its short forms, its initials, and what the rules find where grammar says what it is.
 */
export function withEchoes(scene: Scene, names: readonly Typed[], ruled: readonly Found[]): Typed[] {
	const holders = new Map(names.flatMap(name => range(name).map(at => [at, name] as const)));
	const known = formsOf(scene, names);
	const found: Typed[] = [];
	for (let first = 0; first < scene.tokens.length; first++) {
		const echo = echoAt(scene, first, known, holders);
		if (!echo) continue;
		found.push(echo);
		first = echo.last - 1;
	}

	const taken = new Set(found.flatMap(range));
	const spoken = [...ruled, ...codesIn(scene)].flatMap(({first, last, titled, quoted}) => {
		if (range({first, last}).some(at => taken.has(at) || holders.has(at))) return [];
		const candidate = candidateOf(scene, first, last, {titled, quoted});
		if (!candidate) return [];
		const type = spokenType(scene, candidate);
		if (!type) return [];
		for (const at of range(candidate)) taken.add(at);
		return [{...candidate, type}];
	});
	return overlaid(names, [...found, ...spoken]);
}

/** "SHIELD-4": a common word in capitals with a number, which the rules take for no name. */
const codesIn = ({tokens}: Scene): Array<Pick<Found, 'first' | 'last' | 'titled' | 'quoted'>> =>
	tokens.flatMap(({text, spaced}, first) => {
		const [hyphen, number] = [tokens[first + 1], tokens[first + 2]];
		const isCode = isShouted(text) && !spaced && hyphen?.text === '-' && !hyphen.spaced && number?.kind === 'number';
		return isCode && !opensSentence(tokens, first) ? [{first, last: first + 3, titled: false, quoted: false}] : [];
	});

/** The names' own forms, then what shortens them, with their types. */
function formsOf(scene: Scene, names: readonly Typed[]): ReadonlyMap<string, EntityType> {
	const keys = new Set(names.map(({key}) => key));
	const forms = new Map<string, EntityType>();
	for (const {key, type} of names) if (type !== 'other' || key.includes(' ')) forms.set(key, type);
	for (const {key, type, quoted} of names) {
		if (quoted || type === 'place' || !key.includes(' ')) continue;
		for (const short of shortened(scene, key, type)) if (!keys.has(short)) forms.set(short, type);
	}

	return forms;
}

/** "Font" of "Núria Font", "Chambwe" of "Chambwe Copper", "NMA", and in reports of games "Rangers" and "Cup". */
function shortened({lexicon, sporting}: Scene, key: string, type: EntityType): string[] {
	const [first = '', ...rest] = key.split(' ');
	const last = rest.at(-1) ?? '';
	if (type === 'person') return last.length > 2 && last !== last.toUpperCase() ? [last] : [];
	const initials = initialsOf(key).map(letters => letters.toUpperCase());
	const own =
		type === 'organisation' && !isOrdinary(lexicon, first.toLowerCase()) && !lexicon.known.has(first) ? [first] : [];
	return [...own, ...initials, ...(sporting ? [last] : [])].filter(form => !noNames.has(form));
}

function echoAt(
	scene: Scene,
	first: number,
	known: ReadonlyMap<string, EntityType>,
	holders: ReadonlyMap<number, Typed>,
): Typed | undefined {
	const {article, tokens, casing} = scene;
	const start = tokens[first]!;
	if (!isCapitalised(start) || casing.styles[start.sentence] !== 'running') return undefined;
	const held = holders.get(first);
	if (held && held.first < first) return undefined;
	for (let last = Math.min(tokens.length, first + longest); last > first; last--) {
		const end = tokens[last - 1]!;
		if (end.sentence !== start.sentence || (held && last <= held.last)) continue;
		const type = known.get(keyOf(article.text.slice(start.start, end.end)));
		const after = holders.get(last - 1);
		const cut = after ?? held;
		if (
			!type ||
			(after && after.last > last) ||
			(cut && cut.type !== type) ||
			(last === first + 1 && !isName(scene, first))
		)
			continue;
		const name = candidateOf(scene, first, last);
		return name && {...name, type};
	}

	return undefined;
}

/** Whether a capital alone is a name's: no common word at a sentence's start, no part of a longer run. */
function isName({tokens, casing, lexicon}: Scene, at: number): boolean {
	const {text, lower} = tokens[at]!;
	if (noNames.has(text) || calendar.has(text) || functionWords.has(lower) || offices.has(text)) return false;
	if (isDemonym(lexicon, text) || runsOn(tokens, at)) return false;
	if (isAcronym(text)) return true;
	const ordinary = isOrdinary(lexicon, lower) || opensSentence(tokens, at);
	return !ordinary || ((casing.lower.get(lower) ?? 0) === 0 && (casing.inner.get(lower) ?? 0) > 0);
}

/** "Cup" of "World Cup": another capital stands right beside it, that of no small word. */
const runsOn = (tokens: Scene['tokens'], at: number): boolean =>
	(isCapitalised(tokens[at + 1]) && tokens[at]!.spaced) ||
	tokens[at + 1]?.text === '-' ||
	(isCapitalised(tokens[at - 1]) &&
		tokens[at - 1]!.spaced &&
		!tokens[at]!.first &&
		!functionWords.has(tokens[at - 1]!.lower));
