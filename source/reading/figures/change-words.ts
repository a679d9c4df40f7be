import type {Change} from '../document.js';

export type Direction = Change['direction'];

/**
 * Words of change. "moves" verbs take their amount at once ("fell $212"); "causes" verbs have an object between ("raised its
 * dividend 10 percent"), and what follows them at once is what they act on ("raised $4.5 million") unless it is a percentage; "both"
 * can be either ("grew 3%", "grew 40 tonnes of rice"); a noun has "of" ("a rise of 3%").
 */
export type Mode = 'moves' | 'both' | 'causes' | 'noun';

const rows: ReadonlyArray<readonly [Direction, Mode, string]> = [
	[
		'up',
		'moves',
		'rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring leap leaps leapt leaped swell swells swelled swollen swelling rally rallied rallies rebound rebounded spike spiked rocket rocketed skyrocketed quicken quickened appreciate appreciated firm firms firmed higher',
	],
	[
		'up',
		'both',
		'grow grows grew grown growing widen widens widened widening lengthen lengthened improve improved mount mounted accelerate accelerated accelerates double doubles doubled doubling triple triples tripled tripling treble trebled quadruple quadrupled balloon ballooned advance advanced strengthen strengthened recover recovered increase increases increased increasing expand expanded expands deepen deepened gain gains gained',
	],
	[
		'down',
		'moves',
		'fall falls fell fallen falling decline declines declined declining slide slides slid sliding slip slips slipped slipping sink sinks sank sunk plunge plunges plunged plunging tumble tumbles tumbled tumbling dip dips dipped dipping plummet plummeted slump slumps slumped slumping retreat retreated crash crashed dwindle dwindled moderate moderated subside subsided depreciate depreciated lower diminish diminished',
	],
	[
		'down',
		'both',
		'drop drops dropped dropping shrink shrinks shrank shrunk shrinking slow slows slowed slowing ease eases eased easing narrow narrows narrowed narrowing shorten shortened decrease decreased decreases decreasing halve halves halved contract contracted weaken weakened cool cooled',
	],
	[
		'up',
		'causes',
		'raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting gain gains gained gaining add adds added adding hike hikes hiked hiking',
	],
	[
		'down',
		'causes',
		'cut cuts cutting lose loses lost losing shed sheds shedding trim trims trimmed trimming reduce reduces reduced reducing slash slashes slashed slashing lowered lowers lowering pare pared',
	],
	['up', 'both', 'add adds added adding'],
	['up', 'noun', 'rise increase jump surge leap gain hike growth climb spike uptick'],
	['down', 'noun', 'fall drop decline decrease cut reduction slump plunge dip slide contraction loss'],
	['none', 'moves', 'unchanged flat steady stable remain remains remained held kept'],
	['up', 'moves', 'up'],
	['down', 'moves', 'down'],
];

/** Verbs of two words, of which the second governs the amount: "put on $31". */
const phrasal: ReadonlyArray<readonly [Direction, string]> = [
	['up', 'put on|puts on|putting on|tacked on|tacks on|piled on'],
	['down', 'gave up|gives up|giving up|given up|came off'],
];

export const words = new Map<string, {direction: Direction; modes: ReadonlySet<Mode>}>();
for (const [direction, mode, list] of rows) {
	for (const word of list.split(' ')) {
		const known = words.get(word);
		words.set(word, {direction: known?.direction ?? direction, modes: new Set([...(known?.modes ?? []), mode])});
	}
}

for (const [direction, list] of phrasal)
	for (const phrase of list.split('|')) words.set(phrase, {direction, modes: new Set(['moves'])});

export const moving =
	/^(?:go|goes|going|gone|went|edge|edges|edged|edging|creep|crept|creeping|inch|inched|tick|ticked|ticks|move|moved|moves|push|pushed|bump|bumped|revised|come|came|drift|drifted|nudge|nudged|bring|brought|take|took)$/;

/** Whether a word tells of a change by itself: "rose", "slipped". */
export const isMoving = (word: string): boolean =>
	['moves', 'both'].some(mode => words.get(word)?.modes.has(mode as Mode));

/** "increase", "decline": the noun of a change is not what changed. */
export const isChangeNoun = (word: string): boolean =>
	word === 'change' || (words.get(word)?.modes.has('noun') ?? false);
