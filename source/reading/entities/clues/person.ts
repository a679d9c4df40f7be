import {kin, organisationNouns, personNouns, sayingVerbs} from '../words/nouns.js';
import type {Clue} from './clue.js';

/** How surnames end, where no list has them. */
const personEndings =
	/..(?:son|sen|ov|ova|ev|eva|sky|ski|ska|enko|vich|vić|ić|escu|yan|oğlu|poulos|idis|inen|mann|stein|berg|feld|ez|quist|qvist|elli|etti|aldi|ini|otti)$/;

/** "A", "A.", "A.S." */
const isInitials = (word: string): boolean =>
	(word.length === 1 || /^(?:\S\.){1,3}$/.test(word)) && word !== word.toLowerCase();

/** What a name's own words say for a person. */
export const inName: readonly Clue[] = [
	{
		name: 'given name and more',
		weight: 3.5,
		when: ({words, single, scene}) => !single && scene.lexicon.given.has(words[0] ?? ''),
	},
	{
		name: 'initials and more',
		weight: 3,
		when: ({words, single}) => !single && isInitials(words[0] ?? ''),
	},
	{
		name: 'initial inside',
		weight: 3,
		when: ({words}) => words.slice(1, -1).some(word => isInitials(word)),
	},
	{
		name: 'surname at the end',
		weight: 1.5,
		when: ({words, single, scene}) => !single && scene.lexicon.surnames.has(words.at(-1) ?? ''),
	},
	{
		name: 'given name alone',
		weight: 2,
		when: ({words, single, scene}) => single && scene.lexicon.given.has(words[0] ?? ''),
	},
	{
		name: 'surname alone',
		weight: 1,
		when: ({words, single, scene}) => single && scene.lexicon.surnames.has(words[0] ?? ''),
	},
	{
		name: 'particle inside',
		weight: 1.5,
		when: ({name, scene}) =>
			scene.tokens
				.slice(name.first + 1, name.last - 1)
				.some(({text}) => /^(?:de|van|von|bin|ibn|al|da|dos|der|della)$/.test(text)),
	},
	{
		name: 'sounds like a person',
		weight: 1.2,
		when: ({words, name}) => !name.known && personEndings.test(words.at(-1) ?? ''),
	},
	{
		name: 'given name and surname',
		weight: 1.5,
		when: ({words, scene}) =>
			words.length === 2 && scene.lexicon.given.has(words[0] ?? '') && scene.lexicon.surnames.has(words[1] ?? ''),
	},
];

/** What stands around it. */
export const around: readonly Clue[] = [
	{name: 'title before', weight: 8, when: ({name}) => name.titled},
	{
		name: 'age after',
		weight: 6,
		when: ({after}) =>
			(/^[,(]$/.test(after(0)) && /^\d{1,2}$/.test(after(1)) && /^[,).]$/.test(after(2))) || after(1) === 'aged',
	},
	{
		name: 'years of life after',
		weight: 3,
		when: ({after}) =>
			after(0) === '(' && (after(1) === 'born' || (/^\d{4}$/.test(after(1)) && /^[-–]$/.test(after(2)))),
	},
	{
		name: 'says',
		weight: 1.2,
		when: ({before, after}) => sayingVerbs.has(after(0)) || (sayingVerbs.has(before(0)) && before(1) !== ','),
	},
	{
		name: 'who after',
		weight: 3,
		when: ({after, scene, name}) =>
			after(0) === ',' && /^(?:who|whose)$/.test(after(1)) && !(scene.sporting && name.known),
	},
	{name: 'role before', weight: 4, when: ({before}) => personNouns.has(before(0))},
	{
		name: 'role and comma before',
		weight: 2.5,
		when: ({before}) =>
			before(0) === ',' && personNouns.has(before(1)) && /^(?:his|her|their|its|the|s|'s|my|our)$/.test(before(2)),
	},
	{
		name: 'kin before',
		weight: 4,
		when: ({before}) => kin.has(before(0)) || (before(0) === ',' && kin.has(before(1))),
	},
	{
		name: 'role after',
		weight: 4,
		when: ({apposed}) => personNouns.has(apposed) && !organisationNouns.has(apposed),
	},
];
