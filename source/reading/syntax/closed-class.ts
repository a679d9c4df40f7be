export const be = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'m", "'re"]);
export const have = new Set(['have', 'has', 'had', 'having', "'ve"]);
export const doing = new Set(['do', 'does', 'did']);
export const negations = new Set(['not', "n't", 'never']);
export const relatives = new Set(['WP', 'WDT', 'WRB', 'WP$']);

/** Conjunctions that open a clause of their own; from "as" on they are prepositions as well. */
export const subordinators = new Set(
	'that because although though while whereas if unless whether when where how why as before after since until till lest than'.split(
		' ',
	),
);

/** What is compared with in "more than expected": nothing that happened. */
export const foreseen = /^(?:expected|forecast|predicted|anticipated|estimated|thought|planned|feared|hoped)$/;

/** Nouns of time: "last year" before a verb is no subject. */
export const temporalNouns = new Set(
	'year month week day hour minute second decade century night morning afternoon evening weekend season quarter today yesterday tomorrow tonight time moment monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter noon midnight dawn'.split(
		' ',
	),
);

/** Verbs that take a clause without "that": "said it would", "feared they were". Base forms. */
export const complementTakers = new Set(
	'say tell believe think know hope warn announce claim show argue insist note deny admit confirm reveal fear suggest find report feel estimate predict state add mean ensure acknowledge allege assume conclude declare guess imagine realise realize recall reckon suspect understand wish'.split(
		' ',
	),
);
