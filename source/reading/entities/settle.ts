import type {Token} from '../tokens.js';
import {type Candidate, candidateOf, knownAt, type Scene} from './candidate.js';
import {isPlace} from './lexicon.js';
import type {NameMention} from './mention.js';
import type {Named} from './tagger/page.js';
import {honorifics, postNominals} from './words/titles.js';

/** The tagged names as the contract wants them: without titles and articles, and no title alone. */
export function settled(scene: Scene, tagged: readonly Named[]): NameMention[] {
	return tagged.flatMap(({first, last, type}): NameMention[] => {
		const [from, to] = type === 'person' ? withoutTitles(scene, first, last) : [first, last];
		const name = candidateOf(scene, withoutArticle(scene, from, to), to);
		const isTitle = postNominals.has(name?.text ?? '') && scene.tokens[from - 1]?.text === ',';
		return name === undefined || isTitle || seat.test(name.text) || isTicker(scene, name) ? [] : [{type, ...name}];
	});
}

/** "Ilhan Omar, D-Minn.": party and state. */
const seat = /^[DRI]-\p{Lu}[\p{L}.]*$/u;

/** "NKc1", ".DJI": what a market calls a future and an index. */
const isTicker = ({tokens}: Scene, {first, last, text}: Candidate): boolean =>
	/^[A-Z]{2,5}c\d$/.test(text) ||
	(last === first + 1 && /^[A-Z]{2,}$/.test(text) && isApart(tokens[first - 1], tokens[first - 2]));

/** A stop before what it touches, behind a space. */
const isApart = (stop: Token | undefined, before: Token | undefined): boolean =>
	stop?.text === '.' && !stop.spaced && before?.spaced === true;

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

/** "The Guardian": the contract has it without; but "The Hague". */
const withoutArticle = (scene: Scene, first: number, last: number): number =>
	last - first > 1 && /^(?:The|the)$/.test(scene.tokens[first]?.text ?? '') && !isPlace(knownAt(scene, first, last))
		? first + 1
		: first;
