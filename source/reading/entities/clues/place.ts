import type {Candidate, Scene} from '../candidate.js';
import {isPlace} from '../lexicon.js';
import {firstHeads, lastHeads} from '../words/heads.js';
import {placeNouns} from '../words/nouns.js';
import {type Clue, headBeforeOf} from './clue.js';

/** How towns end, where no list has them. */
const placeEndings =
	/..(?:ville|burg|burgh|stan|grad|gorod|abad|pur|shire|stad|dorf|heim|bury|ford|ham|ton|mouth|polis|minster|nagar|vik|haven|shima|land|field|wick|garh|aux)$/;

/** What a name's own words say for a place. */
export const inName: readonly Clue[] = [
	{name: 'country', weight: 7, when: ({name}) => name.known?.kind === 'country'},
	{
		name: 'region',
		weight: 5,
		when: ({name}) => name.known?.kind === 'region' && !name.known.shared,
	},
	{name: 'city', weight: 3, when: ({name}) => name.known?.kind === 'city'},
	{
		name: 'sounds like a place',
		weight: 1.2,
		when: ({words, single, name}) => single && !name.known && placeEndings.test(words[0] ?? ''),
	},
	{
		name: 'place head',
		weight: 5.5,
		when: ({head, single}) => !single && lastHeads.place.has(head),
	},
	{
		name: 'place head first',
		weight: 4,
		when: ({words, single, scene}) =>
			!single && firstHeads.place.has(words[0] ?? '') && !scene.lexicon.given.has(words[0] ?? ''),
	},
	{
		name: 'place head inside',
		weight: 4,
		when: ({name, scene}) => headBeforeOf(name, scene, lastHeads.place),
	},
];

/** What stands around it. */
export const around: readonly Clue[] = [
	{
		name: 'place or company, with the',
		weight: 9,
		when: ({name, before}) => name.known?.kind === 'region' && name.known.shared && before(0) === 'the',
	},
	{name: 'in', weight: 2.4, when: ({before}) => /^(?:in|near|across|throughout)$/.test(before(0))},
	{
		name: 'at, to, from',
		weight: 1,
		when: ({before, single}) =>
			single && /^(?:at|to|from|around|outside|into|over|of|leave|visit|toward|towards|via)$/.test(before(0)),
	},
	{
		name: 'joined by a hyphen',
		weight: 3,
		when: ({name, scene}) =>
			/^-$/.test(scene.tokens[name.last]?.text ?? '') &&
			/^(?:based|born|controlled|held|area)$/.test(scene.tokens[name.last + 1]?.lower ?? ''),
	},
	{
		name: 'kind of place before',
		weight: 5,
		when: ({before}) => placeNouns.has(before(0)) || (before(0) === 'of' && placeNouns.has(before(1))),
	},
	{
		name: 'kind of place after',
		weight: 3,
		when: ({apposed, after}) =>
			placeNouns.has(apposed) ||
			/^(?:district|province|region|county|peninsula|valley|river|airport|area|crossing|border|coast|port|harbour|harbor|suburb|neighbourhood|neighborhood|camp|refinery|volcano|highlands|islands?)$/.test(
				after(0),
			),
	},
	{
		name: 'compass before',
		weight: 3,
		when: ({before}) =>
			/^(?:northern|southern|eastern|western|central|north|south|east|west|northeast|northwest|southeast|southwest|downtown|nearby|northwestern|southeastern|northeastern|southwestern)$/.test(
				before(0) === 'of' ? before(1) : before(0),
			),
	},
	{
		name: 'comma and place after',
		weight: 3,
		when: ({name, scene}) => precedesPlace(name, scene),
	},
];

/** "X, Ohio" */
function precedesPlace({last}: Candidate, {tokens, lexicon}: Scene): boolean {
	const comma = tokens[last];
	const place = tokens[last + 1];
	return comma?.text === ',' && place !== undefined && isPlace(lexicon.known.get(place.text));
}
