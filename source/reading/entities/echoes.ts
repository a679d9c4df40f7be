import {isOrdinaryWord} from '../../article/ordinary.js';
import type {EntityType} from '../document.js';
import {candidateOf, keyOf, type Scene} from './candidate.js';
import {isCapitalised, isShouted, opensSentence} from './casing.js';
import {initialsOf, isAcronym} from './forms.js';
import {isDemonym} from './lexicon.js';
import type {NameMention} from './mention.js';
import {holdersOf, overlaid} from './overlaid.js';
import {calendar, functionWords, noNames} from './words/nouns.js';
import {offices} from './words/titles.js';

/** Words of the longest name that is looked for. */
const longest = 7;

/** The names of running text, and those that the model left out or cut short where another place of the article shows them. */
export function withEchoes(scene: Scene, names: readonly NameMention[]): NameMention[] {
	const holders = holdersOf(names);
	const forms = formsOf(scene, names);
	const found: NameMention[] = [];
	for (let first = 0; first < scene.tokens.length; first++) {
		const echo = echoAt(scene, first, forms, holders);
		if (!echo) continue;
		found.push(echo);
		first = echo.last - 1;
	}

	return overlaid(names, found);
}

/** The names' own forms and what shortens them, with their types. */
export function formsOf(scene: Scene, names: readonly NameMention[]): ReadonlyMap<string, EntityType> {
	const forms = new Map<string, EntityType>();
	for (const {key, type} of names) if (!forms.has(key)) forms.set(key, type);
	for (const {key, type} of names)
		for (const short of shortened(scene, key, type)) if (!forms.has(short)) forms.set(short, type);
	return forms;
}

/** "Font" of "Núria Font", "Chambwe" of "Chambwe Copper", "NMA", and in reports of games "Rangers" and "Cup". */
function shortened({lexicon, sporting}: Scene, key: string, type: EntityType): string[] {
	const [first = '', ...rest] = key.split(' ');
	const last = rest.at(-1);
	if (last === undefined || type === 'place') return [];
	if (type === 'person') return last.length > 2 && !isShouted(last) ? [last] : [];
	const own = type === 'organisation' && !isOrdinaryWord(first.toLowerCase()) && !lexicon.known.has(first);
	const initials = initialsOf(key).map(letters => letters.toUpperCase());
	return [...(own ? [first] : []), ...initials, ...(sporting ? [last] : [])].filter(form => !noNames.has(form));
}

/** The longest name from a token on that isn't found, or whose cut is. */
function echoAt(
	scene: Scene,
	first: number,
	forms: ReadonlyMap<string, EntityType>,
	holders: ReadonlyMap<number, NameMention>,
): NameMention | undefined {
	const {article, tokens, casing} = scene;
	const start = tokens[first]!;
	if (!isCapitalised(start) || casing.styles[start.sentence] !== 'running') return undefined;
	const held = holders.get(first);
	if (held && held.first < first) return undefined;
	for (let last = Math.min(tokens.length, first + longest); last > (held?.last ?? first); last--) {
		const end = tokens[last - 1]!;
		if (end.sentence !== start.sentence) continue;
		const type = forms.get(keyOf(article.text.slice(start.start, end.end)));
		if (!type || (last === first + 1 && !isName(scene, first))) continue;
		const [inner, after] = [held ?? holders.get(last - 1), holders.get(last - 1)];
		if ((inner && inner.type !== type) || (after && after.last > last)) continue;
		const name = candidateOf(scene, first, last);
		return name && {type, ...name};
	}

	return undefined;
}

/** Whether a capital alone is a name's: no common word at a sentence's start, no part of a longer run. */
function isName({tokens, casing, lexicon}: Scene, at: number): boolean {
	const {text, lower} = tokens[at]!;
	if (noNames.has(text) || calendar.has(text) || functionWords.has(lower) || offices.has(text)) return false;
	if (isDemonym(lexicon, text) || runsOn(tokens, at)) return false;
	if (isAcronym(text)) return true;
	const ordinary = isOrdinaryWord(lower) || opensSentence(tokens, at);
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
