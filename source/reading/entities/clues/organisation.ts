import type {Candidate} from '../candidate.js';
import {isShouted} from '../casing.js';
import {isPlace} from '../lexicon.js';
import {bareHeads, firstHeads, lastHeads} from '../words/heads.js';
import {organisationNouns, personNouns} from '../words/nouns.js';
import {type Clue, headBeforeOf, startsWithKnown, type View} from './clue.js';

const isAcronym = (word: string): boolean => word.length <= 8 && isShouted(word.replace(/\./g, ''));
const players =
	/^(?:striker|midfielder|defender|goalkeeper|winger|forward|boss|captain|full-back|coach|manager|fans|supporters|side|squad|keeper)$/;
const matchVerbs =
	/^(?:beat|beats|lost|won|drew|draw|sign|signed|play|played|face|host|hosted|defeated|thrashed|scored|finished|qualify|qualified|have|were|are|need|lead|trail|visit)$/;

/** What a name's own words say for a body or a company. */
export const inName: readonly Clue[] = [
	{
		name: 'known organisation',
		weight: 6,
		when: ({name}) => name.known?.kind === 'organisation',
	},
	{
		name: 'known organisation of several words',
		weight: 3,
		when: ({name, single}) => !single && name.known?.kind === 'organisation',
	},
	{
		name: 'organisation head',
		weight: 6,
		when: ({head, single}) => !single && lastHeads.organisation.has(head),
	},
	{
		name: 'organisation of',
		weight: 5.5,
		when: ({words, single, name, scene}) =>
			!single &&
			firstHeads.organisation.has(words[0] ?? '') &&
			/^(?:of|for|de|the)$/.test(scene.tokens[name.first + 1]?.lower ?? 'the'),
	},
	{
		name: 'organisation prefix',
		weight: 5.5,
		when: ({words, single}) => !single && bareHeads.has(words[0] ?? ''),
	},
	{
		name: 'known name and more',
		weight: 4.5,
		when: view => startsWithKnown(view),
	},
	{
		name: 'place or company',
		weight: 1.2,
		when: ({name}) => name.known?.kind === 'region' && name.known.shared,
	},
	{
		name: 'organisation head inside',
		weight: 4,
		when: ({name, scene}) => headBeforeOf(name, scene, lastHeads.organisation),
	},
	{
		name: 'ampersand',
		weight: 6.5,
		when: ({name, scene}) => scene.tokens.slice(name.first, name.last).some(({text}) => text === '&'),
	},
	{
		name: 'acronym',
		weight: 2,
		when: ({words, single, name}) => single && isAcronym(words[0] ?? '') && !isPlace(name.known),
	},
];

/** What stands around it. */
export const around: readonly Clue[] = [
	{
		name: 'published in',
		weight: 8,
		when: ({before}) =>
			before(0) === 'in' &&
			/^(?:published|reported|reports|report|writes|wrote|writing|appeared|paper|study|article)$/.test(before(1)),
	},
	{
		name: 'which after',
		weight: 1.5,
		when: ({after, name}) => after(0) === ',' && after(1) === 'which' && !name.known,
	},
	{
		name: 'what it is and comma before',
		weight: 3,
		when: ({before}) => before(0) === ',' && organisationNouns.has(before(1)) && !personNouns.has(before(1)),
	},
	{
		name: 'the, with more capitals or a noun after',
		weight: 2,
		when: ({before, words, scene}) =>
			before(0) === 'the' &&
			!scene.lexicon.given.has(words[0] ?? '') &&
			words.every(word => !scene.lexicon.surnames.has(word)),
	},
	{
		name: 'what it is before',
		weight: 4,
		when: ({before}) => organisationNouns.has(before(0)) && !personNouns.has(before(0)),
	},
	{name: 'what it is after', weight: 4, when: ({apposed}) => organisationNouns.has(apposed)},
	{
		name: 'its shares',
		weight: 3,
		when: ({before, after}) =>
			(/^(?:shares|stake)$/.test(before(1)) && /^(?:in|of)$/.test(before(0))) ||
			/^(?:shares|stock|executives|owner|owners|subsidiary|headquarters|employees|spokesman|spokeswoman|spokesperson|chairman|boss|analyst|shareholders|staff)$/.test(
				after(0) === "'s" ? after(1) : after(0),
			),
	},
	{
		name: 'team of a city',
		weight: 9,
		when: view => view.scene.sporting && isTown(view.name) && playsAsTeam(view),
	},
];

/** A city, a county: what clubs are named by. */
export const isTown = ({known}: Candidate): boolean => known?.kind === 'city' || known?.kind === 'region';

function playsAsTeam({before, after}: View): boolean {
	if (/^(?:in|near|of)$/.test(before(0))) return false;
	if (after(0) === ',' && after(1) === 'who') return true;
	if (
		/^(?:beat|beats|against|v|vs|versus|visit|face|over|join|joins|joined|defeated|thrashed|host|for)$/.test(before(0))
	)
		return true;
	if (before(0) === 'of' && /^(?:clear|ahead)$/.test(before(1))) return true;
	if (before(0) === 'from' && /^(?:for|on)$/.test(after(0))) return true;
	return players.test(after(0)) || matchVerbs.test(after(0));
}
