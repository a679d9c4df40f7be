import type {EntityType} from '../document.js';
import type {Token} from '../tokens.js';
import type {Candidate, Scene} from './candidates.js';
import {bareHeads, firstHeads, lastHeads} from './words/heads.js';
import {kin, organisationNouns, otherNouns, personNouns, placeNouns, sayingVerbs} from './words/nouns.js';

/** What a clue looks at: a candidate and the words around it. */
export type View = {
	readonly name: Candidate;
	readonly scene: Scene;
	readonly words: readonly string[];
	readonly single: boolean;
	/** The n-th token before or after, 0 the nearest, inside the sentence. */
	readonly before: (n: number) => string;
	readonly after: (n: number) => string;
	/** The last word, but for a number: "War" of "World War II". */
	readonly head: string;
	/** The head of the phrase that follows after a comma: "company" in "X, a kayak company". */
	readonly apposed: string;
	/** The article reports on sport. */
	readonly sporting: boolean;
};

export type Clue = {
	readonly name: string;
	readonly type: EntityType;
	readonly weight: number;
	/** Told by the name's own words: said once, however often the name stands. */
	readonly shape?: true;
	readonly when: (view: View) => boolean;
};

const places = new Set(['country', 'region', 'city']);
const acronym = /^(?:\p{Lu}\.?){2,6}$/u;
const players =
	/^(?:striker|midfielder|defender|goalkeeper|winger|forward|boss|captain|full-back|coach|manager|fans|supporters|side|squad|keeper)$/;
const matchVerbs =
	/^(?:beat|beats|lost|won|drew|draw|sign|signed|play|played|face|host|hosted|defeated|thrashed|scored|finished|qualify|qualified|have|were|are|need|lead|trail|visit)$/;

/** How surnames and towns end, where no list has them. */
const personEndings =
	/\p{L}{2}(?:son|sen|ov|ova|ev|eva|sky|ski|ska|enko|vich|vić|ić|escu|yan|oğlu|poulos|idis|inen|mann|stein|berg|feld|ez|quist|qvist|elli|etti|aldi|ini|otti)$/u;
const placeEndings =
	/\p{L}{2}(?:ville|burg|burgh|stan|grad|gorod|abad|pur|shire|stad|dorf|heim|bury|ford|ham|ton|mouth|polis|minster|nagar|vik|haven|shima|land|field|wick|garh|aux)$/u;

/** Each speaks for one type; the sum over the article's mentions decides. */
export const clues: readonly Clue[] = [
	{name: 'country', shape: true, type: 'place', weight: 7, when: ({name}) => name.known?.kind === 'country'},
	{
		name: 'region',
		shape: true,
		type: 'place',
		weight: 5,
		when: ({name}) => name.known?.kind === 'region' && !name.known.shared,
	},
	{name: 'city', shape: true, type: 'place', weight: 3, when: ({name}) => name.known?.kind === 'city'},
	{
		name: 'known organisation',
		shape: true,
		type: 'organisation',
		weight: 6,
		when: ({name}) => name.known?.kind === 'organisation',
	},
	{name: 'title before', type: 'person', weight: 8, when: ({name}) => name.titled},
	{
		name: 'given name and more',
		shape: true,
		type: 'person',
		weight: 3.5,
		when: ({words, single, scene}) => !single && scene.lexicon.given.has(words[0] ?? ''),
	},
	{
		name: 'initials and more',
		shape: true,
		type: 'person',
		weight: 3,
		when: ({words, single}) => !single && /^(?:\p{Lu}\.?|\p{Lu}\.\p{Lu}\.)$/u.test(words[0] ?? ''),
	},
	{
		name: 'initial inside',
		shape: true,
		type: 'person',
		weight: 3,
		when: ({words}) => words.slice(1, -1).some(word => /^\p{Lu}\.?$/u.test(word)),
	},
	{
		name: 'surname at the end',
		shape: true,
		type: 'person',
		weight: 1.5,
		when: ({words, single, scene}) => !single && scene.lexicon.surnames.has(words.at(-1) ?? ''),
	},
	{
		name: 'given name alone',
		shape: true,
		type: 'person',
		weight: 2,
		when: ({words, single, scene}) => single && scene.lexicon.given.has(words[0] ?? ''),
	},
	{
		name: 'surname alone',
		shape: true,
		type: 'person',
		weight: 1,
		when: ({words, single, scene}) => single && scene.lexicon.surnames.has(words[0] ?? ''),
	},
	{
		name: 'age after',
		type: 'person',
		weight: 6,
		when: ({after}) =>
			(/^[,(]$/.test(after(0)) && /^\d{1,2}$/.test(after(1)) && /^[,).]$/.test(after(2))) || after(1) === 'aged',
	},
	{
		name: 'years of life after',
		type: 'person',
		weight: 3,
		when: ({after}) =>
			after(0) === '(' && (after(1) === 'born' || (/^\d{4}$/.test(after(1)) && /^[-–]$/.test(after(2)))),
	},
	{
		name: 'says',
		type: 'person',
		weight: 1.2,
		when: ({before, after}) => sayingVerbs.has(after(0)) || (sayingVerbs.has(before(0)) && before(1) !== ','),
	},
	{
		name: 'who after',
		type: 'person',
		weight: 3,
		when: ({after, sporting, name}) =>
			after(0) === ',' && /^(?:who|whose)$/.test(after(1)) && !(sporting && name.known),
	},
	{name: 'role before', type: 'person', weight: 4, when: ({before}) => personNouns.has(before(0))},
	{
		name: 'role and comma before',
		type: 'person',
		weight: 2.5,
		when: ({before}) =>
			before(0) === ',' && personNouns.has(before(1)) && /^(?:his|her|their|its|the|s|'s|my|our)$/.test(before(2)),
	},
	{
		name: 'kin before',
		type: 'person',
		weight: 4,
		when: ({before}) => kin.has(before(0)) || (before(0) === ',' && kin.has(before(1))),
	},
	{
		name: 'role after',
		type: 'person',
		weight: 4,
		when: ({apposed}) => personNouns.has(apposed) && !organisationNouns.has(apposed),
	},
	{
		name: 'particle inside',
		shape: true,
		type: 'person',
		weight: 1.5,
		when: ({name, scene}) =>
			scene.tokens
				.slice(name.first + 1, name.last - 1)
				.some(({text}) => /^(?:de|van|von|bin|ibn|al|da|dos|der|della)$/.test(text)),
	},
	{
		name: 'organisation head',
		shape: true,
		type: 'organisation',
		weight: 6,
		when: ({head, single}) => !single && lastHeads.organisation.has(head),
	},
	{
		name: 'organisation of',
		shape: true,
		type: 'organisation',
		weight: 5.5,
		when: ({words, single, name, scene}) =>
			!single &&
			firstHeads.organisation.has(words[0] ?? '') &&
			/^(?:of|for|de|the)$/.test(scene.tokens[name.first + 1]?.lower ?? 'the'),
	},
	{
		name: 'organisation prefix',
		shape: true,
		type: 'organisation',
		weight: 5.5,
		when: ({words, single}) => !single && bareHeads.has(words[0] ?? ''),
	},
	{
		name: 'sounds like a person',
		shape: true,
		type: 'person',
		weight: 1.2,
		when: ({words, name}) => !name.known && personEndings.test(words.at(-1) ?? ''),
	},
	{
		name: 'sounds like a place',
		shape: true,
		type: 'place',
		weight: 1.2,
		when: ({words, single, name}) => single && !name.known && placeEndings.test(words[0] ?? ''),
	},
	{
		name: 'known name and more',
		shape: true,
		type: 'organisation',
		weight: 4.5,
		when: view => startsWithPlace(view),
	},
	{
		name: 'published in',
		type: 'organisation',
		weight: 4,
		when: ({before}) =>
			before(0) === 'in' &&
			/^(?:published|reported|reports|report|writes|wrote|writing|appeared|paper|study|article)$/.test(before(1)),
	},
	{
		name: 'which after',
		type: 'organisation',
		weight: 1.5,
		when: ({after, name}) => after(0) === ',' && after(1) === 'which' && !name.known,
	},
	{
		name: 'given name and surname',
		shape: true,
		type: 'person',
		weight: 1.5,
		when: ({words, scene}) =>
			words.length === 2 && scene.lexicon.given.has(words[0] ?? '') && scene.lexicon.surnames.has(words[1] ?? ''),
	},
	{
		name: 'place or company, with the',
		type: 'place',
		weight: 5,
		when: ({name, before}) => name.known?.kind === 'region' && name.known.shared && before(0) === 'the',
	},
	{
		name: 'place or company',
		shape: true,
		type: 'organisation',
		weight: 1.2,
		when: ({name}) => name.known?.kind === 'region' && name.known.shared,
	},
	{
		name: 'prizes and games by one word',
		shape: true,
		type: 'other',
		weight: 6,
		when: ({name}) =>
			/^(?:Oscars?|Grammys?|Emmys?|Baftas?|BAFTAs?|Tonys|Olympics|Paralympics|Eurovision|Brexit)$/.test(name.key),
	},
	{
		name: 'what it is and comma before',
		type: 'organisation',
		weight: 3,
		when: ({before}) => before(0) === ',' && organisationNouns.has(before(1)) && !personNouns.has(before(1)),
	},
	{
		name: 'number at the end',
		shape: true,
		type: 'other',
		weight: 9.5,
		when: ({words, single, before}) => !single && /^\d{1,6}$/.test(words.at(-1) ?? '') && !placeNouns.has(before(0)),
	},
	{
		name: 'the, with more capitals or a noun after',
		type: 'organisation',
		weight: 2,
		when: ({before, words, scene}) =>
			before(0) === 'the' &&
			!scene.lexicon.given.has(words[0] ?? '') &&
			words.every(word => !scene.lexicon.surnames.has(word)),
	},
	{
		name: 'organisation head inside',
		shape: true,
		type: 'organisation',
		weight: 4,
		when: ({name, scene}) => headBeforeOf(name, scene, lastHeads.organisation),
	},
	{
		name: 'ampersand',
		shape: true,
		type: 'organisation',
		weight: 6.5,
		when: ({name, scene}) => scene.tokens.slice(name.first, name.last).some(({text}) => text === '&'),
	},
	{
		name: 'acronym',
		shape: true,
		type: 'organisation',
		weight: 2,
		when: ({words, single, name}) => single && acronym.test(words[0] ?? '') && !places.has(name.known?.kind ?? ''),
	},
	{
		name: 'what it is before',
		type: 'organisation',
		weight: 4,
		when: ({before}) => organisationNouns.has(before(0)) && !personNouns.has(before(0)),
	},
	{name: 'what it is after', type: 'organisation', weight: 4, when: ({apposed}) => organisationNouns.has(apposed)},
	{
		name: 'its shares',
		type: 'organisation',
		weight: 3,
		when: ({before, after}) =>
			(/^(?:shares|stake)$/.test(before(1)) && /^(?:in|of)$/.test(before(0))) ||
			/^(?:shares|stock|executives|owner|owners|subsidiary|headquarters|employees|spokesman|spokeswoman|spokesperson|chairman|boss|analyst|shareholders|staff)$/.test(
				after(0) === "'s" ? after(1) : after(0),
			),
	},
	{
		name: 'place head',
		shape: true,
		type: 'place',
		weight: 5.5,
		when: ({head, single}) => !single && lastHeads.place.has(head),
	},
	{
		name: 'place head first',
		shape: true,
		type: 'place',
		weight: 4,
		when: ({words, single, scene}) =>
			!single && firstHeads.place.has(words[0] ?? '') && !scene.lexicon.given.has(words[0] ?? ''),
	},
	{
		name: 'place head inside',
		shape: true,
		type: 'place',
		weight: 4,
		when: ({name, scene}) => headBeforeOf(name, scene, lastHeads.place),
	},
	{name: 'in', type: 'place', weight: 2.4, when: ({before}) => /^(?:in|near|across|throughout)$/.test(before(0))},
	{
		name: 'at, to, from',
		type: 'place',
		weight: 1,
		when: ({before, single}) =>
			single && /^(?:at|to|from|around|outside|into|over|of|leave|visit|toward|towards|via)$/.test(before(0)),
	},
	{
		name: 'joined by a hyphen',
		type: 'place',
		weight: 3,
		when: ({name, scene}) =>
			/^-$/.test(scene.tokens[name.last]?.text ?? '') &&
			/^(?:based|born|controlled|held|area)$/.test(scene.tokens[name.last + 1]?.lower ?? ''),
	},
	{
		name: 'kind of place before',
		type: 'place',
		weight: 5,
		when: ({before}) => placeNouns.has(before(0)) || (before(0) === 'of' && placeNouns.has(before(1))),
	},
	{
		name: 'kind of place after',
		type: 'place',
		weight: 3,
		when: ({apposed, after}) =>
			placeNouns.has(apposed) ||
			/^(?:district|province|region|county|peninsula|valley|river|airport|area)$/.test(after(0)),
	},
	{
		name: 'compass before',
		type: 'place',
		weight: 3,
		when: ({before}) =>
			/^(?:northern|southern|eastern|western|central|north|south|east|west|northeast|northwest|southeast|southwest|downtown|nearby|northwestern|southeastern|northeastern|southwestern)$/.test(
				before(0) === 'of' ? before(1) : before(0),
			),
	},
	{
		name: 'comma and place after',
		type: 'place',
		weight: 3,
		when: ({name, scene}) => places.has(placeAfterComma(name, scene)),
	},
	{name: 'quoted title', type: 'other', weight: 6, when: ({name}) => name.quoted},
	{
		name: 'other head',
		shape: true,
		type: 'other',
		weight: 6.5,
		when: ({head, single}) => !single && lastHeads.other.has(head),
	},
	{
		name: 'other head first',
		shape: true,
		type: 'other',
		weight: 4,
		when: ({words, single}) => !single && firstHeads.other.has(words[0] ?? ''),
	},
	{
		name: 'other head inside',
		shape: true,
		type: 'other',
		weight: 4,
		when: ({name, scene}) => headBeforeOf(name, scene, lastHeads.other),
	},
	{name: 'thing before', type: 'other', weight: 3.5, when: ({before}) => otherNouns.has(before(0))},
	{
		name: 'team of a city',
		type: 'organisation',
		weight: 9,
		when: view => view.sporting && view.name.known?.kind === 'city' && playsAsTeam(view),
	},
];

/** "Department" in "Department for Transport", "Festival" in "Festival of the Stairs". */
function headBeforeOf({first, last}: Candidate, {tokens}: Scene, heads: ReadonlySet<string>): boolean {
	for (let at = first + 1; at < last; at++) {
		const word = tokens[at]?.lower;
		if (word === 'of' || word === 'for' || word === 'in') return heads.has(tokens[at - 1]?.text ?? '');
	}

	return false;
}

/** "Baltimore Colts", "Washington Metro", but not "Jordan Pickford" and not "Oxford Street". */
function startsWithPlace({name, scene, single, words, head}: View): boolean {
	const {given, known} = scene.lexicon;
	if (single || given.has(words[0] ?? '') || Object.values(lastHeads).some(heads => heads.has(head))) return false;
	for (let space = name.key.indexOf(' '); space > 0; space = name.key.indexOf(' ', space + 1)) {
		if (known.has(name.key.slice(0, space))) return !/ (?:of|and) /.test(name.key);
	}

	return false;
}

/** The kind of the known place in "X, Ohio". */
function placeAfterComma({last}: Candidate, {tokens, lexicon}: Scene): string {
	const comma = tokens[last];
	const place = tokens[last + 1];
	return comma?.text === ',' && place ? (lexicon.known.get(place.text)?.kind ?? '') : '';
}

function playsAsTeam({before, after}: View): boolean {
	if (/^(?:in|near|of)$/.test(before(0))) return false;
	if (after(0) === ',' && after(1) === 'who') return true;
	if (/^(?:beat|beats|against|v|vs|versus|visit|face|over|joined|defeated|thrashed|host|for)$/.test(before(0)))
		return true;
	if (before(0) === 'from' && /^(?:for|on)$/.test(after(0))) return true;
	return players.test(after(0)) || matchVerbs.test(after(0));
}

/** The last noun of the short phrase after a comma, before a preposition, a relative or the next comma. */
export function apposedHead(tokens: readonly Token[], name: Candidate): string {
	if (tokens[name.last]?.text !== ',') return '';
	let head = '';
	const age = /^\d{1,2}$/.test(tokens[name.last + 1]?.text ?? '') && tokens[name.last + 2]?.text === ',' ? 2 : 0;
	for (let at = name.last + 1 + age; at < name.last + 9 + age; at++) {
		const token = tokens[at];
		if (!token || token.sentence !== name.sentence || (token.kind !== 'word' && token.text !== '-')) break;
		if (
			/^(?:of|for|in|at|who|whose|which|that|with|from|on|to|and|by|owned|based|was|is|has|had|were|near)$/.test(
				token.lower,
			)
		)
			break;
		head = tokens[at - 1]?.text === '-' && tokens[at - 2] ? `${tokens[at - 2]?.lower}-${token.lower}` : token.lower;
	}

	return head;
}
