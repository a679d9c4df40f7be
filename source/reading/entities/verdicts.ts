import type {EntityType} from '../document.js';
import {isCapitalised} from './casing.js';
import type {Clue, View} from './clues/clue.js';
import {isPlace} from './lexicon.js';
import {honorificBefore} from './titled.js';
import {organisationNouns, personNouns} from './words/nouns.js';

/** What grammar says of a name so plainly that it overrules the model: who plays, who is owned, what is taken, what flows. */
export type Verdict = Clue & {readonly type: EntityType};

const experts =
	/^(?:analysts?|economists?|strategists?|researchers?|scientists?|lecturers?|professor|fellow|partner|lawyers?|consultants?)$/;
const belongings =
	/^(?:shareholders?|shares|stock|subsidiary|headquarters|spokesman|spokeswoman|spokesperson|investors|customers|workforce|profits?|revenues?)$/;
const chiefs =
	/^(?:chief (?:executive|financial|operating|finance)|managing director|finance (?:director|chief)|board of)$/;

/** A person's first name, which no club, company or product has by the lists: "Andy Murray beat". */
const isFullName = ({single, words, scene}: View): boolean => !single && scene.lexicon.given.has(words[0] ?? '');

const isKnownPlace = ({name}: View): boolean => isPlace(name.known);

/** The noun before the name, in lower case but where it opens the sentence: "Brokerage Emkay Global", not "the Refugee Council Enver". */
function nounBefore({name, scene, before}: View): string {
	const token = scene.tokens[name.first - 1];
	return !token || (isCapitalised(token) && !token.first) ? '' : before(0);
}

/** The head of a phrase with its article after a comma; what follows a place is where it lies. */
const apposition = (view: View): string =>
	isKnownPlace(view) || !/^(?:a|an|the|its|another|one)$/.test(view.after(1)) ? '' : view.apposed;

/** "Mr Dell", "Dr. Dell" */
export const isAddressed = ({name, scene: {tokens}}: View): boolean => honorificBefore(tokens, name.first) !== '';

/** A word right behind, or behind the possessive. */
const owned = ({after}: View): string => (after(0) === "'s" ? after(1) : after(0));

const business: readonly Verdict[] = [
	{
		name: 'its shares',
		type: 'organisation',
		weight: 3,
		when: view =>
			/^(?:shares|stock|shareholders|investors)$/.test(view.after(0)) ||
			(/^(?:shares|stake)$/.test(view.before(1)) && /^(?:in|of)$/.test(view.before(0)) && !isKnownPlace(view)),
	},
	{
		name: 'polled by',
		type: 'organisation',
		weight: 3,
		when: ({before}) =>
			before(0) === 'by' && /^(?:polled|surveyed|operated|manufactured|compiled|insured|published)$/.test(before(1)),
	},
	{
		name: 'made by',
		type: 'organisation',
		weight: 2,
		when: view =>
			view.before(0) === 'by' && /^(?:made|developed|owned|built|run|sold)$/.test(view.before(1)) && !isFullName(view),
	},
	{
		name: 'analysts at',
		type: 'organisation',
		weight: 3,
		when: ({before}) => before(0) === 'at' && experts.test(before(1)),
	},
	{
		name: 'what body before',
		type: 'organisation',
		weight: 3,
		when: view =>
			organisationNouns.has(nounBefore(view)) &&
			!personNouns.has(nounBefore(view)) &&
			!isFullName(view) &&
			!/^(?:group|store|team|band|hospital|school|studio)$/.test(view.before(0)) &&
			!/^(?:his|her)$/.test(view.before(1)),
	},
	{
		name: 'what body after',
		type: 'organisation',
		weight: 3,
		when: view =>
			(organisationNouns.has(apposition(view)) && !personNouns.has(apposition(view))) ||
			/^(?:unit|affiliate|arm|think-tank)$/.test(apposition(view)),
	},
	{
		name: 'part of a group',
		type: 'organisation',
		weight: 3,
		when: ({after}) =>
			[after(0), after(1), after(2)].join(' ') === ', part of' &&
			[5, 6, 7, 8, 9].some(at => /^(?:group|conglomerate|chain)$/.test(after(at))),
	},
	{
		name: 'its chief',
		type: 'organisation',
		weight: 2,
		when: view =>
			view.after(0) === "'s" &&
			(belongings.test(view.after(1)) || chiefs.test(`${view.after(1)} ${view.after(2)}`)) &&
			!isKnownPlace(view),
	},
];

/** What clubs do in the present tense of the plural, in any article: "Bandari host", "have won". */
const plural = /^(?:host|travel|visit|lead|trail|face|meet|sit|are|were|have|need|take|remain)$/;
const played =
	/^(?:beat|drew|hosted|thrashed|defeated|edged?|sank|sink|lost|won|finished|led|trailed|qualified|dominated|equalised|overcame|pocketed|clinched)$/;
const playsOn =
	/^(?:beat|beats|beating|host|hosts|hosting|face|faces|facing|meet|thrashed|defeated|edge|edged|edging|sink|sank|visit|against|v|vs|versus|overcame|overcome)$/;
const overcomes =
	/^(?:win|victory|triumph|defeat|draw|lost|lose|losing|draws|drew|away|travel|travels|trip|visit|loss)$/;
const squad =
	/^(?:striker|midfielder|defender|goalkeeper|winger|forward|captain|full-back|coach|manager|fans|supporters|keeper|skipper|boss|fly-half|scrum-half|prop|bowler|batter|fullback|quarterback)$/;

const sport: readonly Verdict[] = [
	{
		name: 'plays, in the plural',
		type: 'organisation',
		weight: 3,
		when: view => plural.test(view.after(0)) && !/^(?:and|or|,)$/.test(view.before(0)),
	},
	{name: 'played', type: 'organisation', weight: 2, when: view => played.test(view.after(0)) && !isFullName(view)},
	{
		name: 'who have',
		type: 'organisation',
		weight: 3,
		when: ({before, after}) =>
			before(0) !== 'of' &&
			after(0) === ',' &&
			after(1) === 'who' &&
			/^(?:have|are|were|sit|lie|play|face|lost|finished)$/.test(after(2)),
	},
	{
		name: 'played against',
		type: 'organisation',
		weight: 3,
		when: view => playsOn.test(view.before(0)) && !isFullName(view),
	},
	{
		name: 'victory over',
		type: 'organisation',
		weight: 3,
		when: view =>
			/^(?:over|to|at|with|against)$/.test(view.before(0)) && overcomes.test(view.before(1)) && !isFullName(view),
	},
	{
		name: 'on loan at',
		type: 'organisation',
		weight: 3,
		when: ({before}) =>
			/^(?:at|to|from|for)$/.test(before(0)) && /^(?:loan|move|switch|transfer|signed|joined)$/.test(before(1)),
	},
	{
		name: 'its captain',
		type: 'organisation',
		weight: 3,
		when: view => squad.test(owned(view)) && view.name.known?.kind !== 'country' && !isFullName(view),
	},
	{
		name: 'its final',
		type: 'other',
		weight: 3,
		when: ({before, after}) =>
			/^(?:title|final|semi-final|quarter-final|trophy|crown)$/.test(after(0)) ||
			(before(0) === 'the' && before(1) === 'of' && /^(?:finals?|semi-finals?|quarter-finals?)$/.test(before(2))),
	},
];

const takings =
	/^(?:pill|drug|vaccine|jab|tablet|app|ferry|vessel|trawler|yacht|rocket|lander|probe|telescope|smartphone|chatbot|sedan|hatchback|suv|festival|award|prize|medicine|treatment|satellite)$/;
const vessels =
	/^(?:ferry|tanker|frigate|destroyer|trawler|yacht|ship|vessel|freighter|submarine|cruiser|liner|tugboat|warship|corvette|schooner|icebreaker|catamaran|minesweeper)$/;
const named = /^(?:called|named|dubbed|nicknamed|codenamed|christened)$/;
const studies =
	/^(?:study|trial|survey|project|programme|program|mission|operation|rover|rocket|lander|ship|drug|vaccine|system|tool|scheme)$/;

const things: readonly Verdict[] = [
	{
		name: 'what thing after',
		type: 'other',
		weight: 3,
		when: view => takings.test(apposition(view)) && !isFullName(view),
	},
	{
		name: 'what vessel before',
		type: 'other',
		weight: 4,
		when: view =>
			vessels.test(nounBefore(view)) ||
			(nounBefore(view) === 'carrier' && /^(?:bulk|aircraft|cargo|gas)$/.test(view.before(1))),
	},
	{
		name: 'thing so called',
		type: 'other',
		weight: 3,
		when: ({before}) =>
			(named.test(before(0)) && studies.test(before(1))) ||
			(before(0) === 'as' && before(1) === 'known' && (studies.test(before(2)) || studies.test(before(3)))),
	},
	{
		name: 'sold as',
		type: 'other',
		weight: 3,
		when: ({before}) => before(0) === 'as' && /^(?:sold|marketed|branded|rebranded)$/.test(before(1)),
	},
	{
		name: 'the, which was launched',
		type: 'other',
		weight: 2.5,
		when: ({before, after}) =>
			before(0) === 'the' &&
			after(0) === ',' &&
			after(1) === 'which' &&
			[after(2), after(3), after(4)].some(word => /^(?:launched|unveiled|weighs|entered|docked|sailed)$/.test(word)),
	},
];

const flows = /^(?:flowed|flowing|flows|burst|overflowed|receded|receding|swelled|meanders)$/;

const waters: readonly Verdict[] = [
	{
		name: 'flows',
		type: 'place',
		weight: 3,
		when: ({before, after, single}) =>
			single && before(0) === 'the' && [after(0), after(1), after(2)].some(word => flows.test(word)),
	},
];

/** Last words of companies, clinics and rescuers. */
const bodies =
	/^(?:hospital|hospice|police|council|court|Buses|Motors|Foods|Mines|Trains|Ferries|Lines|Airways|Ambulance|Clinic|Hospice|Hospital|Infirmary|Bio|Biotech|Biosciences|Therapeutics|Copper|Minerals|Metals|Resources|Petroleum|Steel|Cement|Railways|Aerospace|Robotics|Semiconductor|Semiconductors)$/;

const words: readonly Verdict[] = [
	{
		name: 'body head',
		type: 'organisation',
		weight: 3,
		when: view =>
			!view.single && bodies.test(view.head) && !(isFullName(view) && view.scene.lexicon.surnames.has(view.head)),
	},
	{
		name: 'sports centre',
		type: 'place',
		weight: 4,
		when: ({words}) =>
			/^Sports?$/.test(words.at(-2) ?? '') && /^(?:Centre|Center|Complex|Ground)$/.test(words.at(-1) ?? ''),
	},
	{
		name: 'cup',
		type: 'other',
		weight: 3,
		when: ({single, head, words, scene}) =>
			!single &&
			(/^(?:Cup|Shield|Trophy|Championship|Championships|League)$/.test(head) ||
				(scene.sporting && /^(?:Liga|Copa|Serie|Ligue)$/.test(words[0] ?? ''))),
	},
];

const people: readonly Verdict[] = [
	{
		name: 'who it is before',
		type: 'person',
		weight: 3,
		when: ({before, single}) =>
			!single &&
			/^(?:import|debutant|replacement|substitute|striker|midfielder|goalkeeper|winger|captain|coach)$/.test(before(0)),
	},
	{
		name: 'speaks',
		type: 'person',
		weight: 2,
		when: ({name, before, after}) =>
			/^[”"’]$/.test(before(0)) && /^(?:said|told|added|says)$/.test(after(0)) && !name.known,
	},
	{name: 'honorific before', type: 'person', weight: 5, when: isAddressed},
	{
		name: 'age',
		type: 'person',
		weight: 3,
		when: ({after}) => after(0) === ',' && /^\d{2}$/.test(after(1)) && after(2) === ',',
	},
];

/** What speaks in any article, and what only in reports of games. */
export const verdicts: readonly Verdict[] = [
	...business,
	...sport.map(verdict => ({...verdict, when: (view: View) => view.scene.sporting && verdict.when(view)})),
	...things,
	...waters,
	...words,
	...people,
];
