import {firstHeads, lastHeads} from '../words/heads.js';
import {otherNouns, placeNouns} from '../words/nouns.js';
import {type Clue, headBeforeOf, type View} from './clue.js';

/** "the Kepler mission", "the Webb telescope" */
const thingsNamed =
	/^(?:mission|telescope|satellite|spacecraft|probe|rocket|lander|rover|capsule|project|programme|program|survey|trial|inquiry|festival|prize|award|medal|trophy|derby|accord|pact|treaty|law|scheme|index|album|film|movie|novel|series|app|software|console|smartphone|tablet|chatbot|vaccine|model)$/;

/** What a name's own words say for another named thing: a work, an event, a prize, a law. */
export const inName: readonly Clue[] = [
	{
		name: 'prizes and games by one word',
		weight: 6,
		when: ({name}) =>
			/^(?:Oscars?|Grammys?|Emmys?|Baftas?|BAFTAs?|Tonys|Olympics|Paralympics|Eurovision|Brexit|Bundesliga|Eredivisie)$/.test(
				name.key,
			),
	},
	{
		name: 'number at the end',
		weight: 9.5,
		when: view => isNumbered(view),
	},
	{
		name: 'other head',
		weight: 6.5,
		when: ({head, single}) => !single && lastHeads.other.has(head),
	},
	{
		name: 'other head first',
		weight: 4,
		when: ({words, single}) => !single && firstHeads.other.has(words[0] ?? ''),
	},
	{
		name: 'other head inside',
		weight: 4,
		when: ({name, scene}) => headBeforeOf(name, scene, lastHeads.other),
	},
];

/** What stands around it. */
export const around: readonly Clue[] = [
	{name: 'quoted title', weight: 6, when: ({name}) => name.quoted},
	{
		name: 'thing after',
		weight: 3.5,
		when: ({after, name}) =>
			thingsNamed.test(after(0)) && !name.titled && !(name.known && name.known.kind !== 'organisation'),
	},
	{name: 'thing before', weight: 5.5, when: ({before}) => otherNouns.has(before(0))},
];

/** "FTSE 100", but not "BBC Radio 4" and not "the star HD 219134". */
const isNumbered = ({single, words, before, scene}: View): boolean =>
	!single &&
	/^\d{1,6}$/.test(words.at(-1) ?? '') &&
	!placeNouns.has(before(0)) &&
	!scene.lexicon.known.has(words[0] ?? '');
