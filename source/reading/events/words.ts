import {readList} from '../../data.js';

export type EventWords = {
	readonly state: ReadonlySet<string>;
	readonly lasting: ReadonlySet<string>;
	readonly saying: ReadonlySet<string>;
	readonly announcing: ReadonlySet<string>;
	readonly planning: ReadonlySet<string>;
	/** Adjectives and nouns that set an infinitive after now: "due", "plan". */
	readonly planned: ReadonlySet<string>;
	/** Headline verbs that make an article look back, and what still belongs to its story then. */
	readonly retrospective: ReadonlySet<string>;
	readonly proceedings: ReadonlySet<string>;
	readonly aspect: ReadonlySet<string>;
	/** Verbs of contests and of what comes of one; verbs that, done, make what follows done: "forced him to resign". */
	readonly contests: ReadonlySet<string>;
	readonly outcomes: ReadonlySet<string>;
	readonly implicative: ReadonlySet<string>;
	/** What a disaster does. */
	readonly consequences: ReadonlySet<string>;
	/** What happens to somebody once. */
	readonly once: ReadonlySet<string>;
	/** Nouns of what lasts for months or years. */
	readonly eras: ReadonlySet<string>;
	/** Nouns that name an event wherever they stand, and those that do with a date only; singular. */
	readonly nouns: ReadonlySet<string>;
	readonly datedNouns: ReadonlySet<string>;
	/** The rows of words that tell the same happening, by each of their words. */
	readonly same: ReadonlyMap<string, readonly number[]>;
};

let words: EventWords | undefined;

/** The lists that events are told by; read when first needed. */
export function eventWords(): EventWords {
	words ??= load();
	return words;
}

const setOf = (name: string): Set<string> => new Set(readList(`${name}.txt`).flatMap(line => line.split(' ')));

function load(): EventWords {
	const same = new Map<string, number[]>();
	readList('events-same.txt').forEach((line, row) => {
		for (const word of line.split(' ')) same.set(word, [...(same.get(word) ?? []), row]);
	});
	return {
		state: setOf('verbs-state'),
		lasting: setOf('verbs-lasting'),
		saying: setOf('verbs-saying'),
		announcing: setOf('verbs-announcing'),
		planning: setOf('verbs-planning'),
		planned: setOf('events-planning'),
		retrospective: setOf('events-retrospective'),
		proceedings: setOf('verbs-proceedings'),
		aspect: setOf('verbs-aspect'),
		contests: setOf('verbs-contests'),
		outcomes: setOf('verbs-outcomes'),
		implicative: setOf('verbs-implicative'),
		consequences: setOf('verbs-consequences'),
		once: setOf('events-once'),
		eras: setOf('events-lasting'),
		nouns: setOf('events-nouns'),
		datedNouns: setOf('events-nouns-dated'),
		same,
	};
}

/** "meetings" is "meeting", "bodies" "body". */
export function singular(noun: string): string {
	if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
	if (/(?:ss|us|is|news|talks)$/.test(noun)) return noun;
	if (/(?:ch|sh|x|ss)es$/.test(noun)) return noun.slice(0, -2);
	return noun.endsWith('s') && noun.length > 3 ? noun.slice(0, -1) : noun;
}
