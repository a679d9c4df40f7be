const rows: ReadonlyArray<readonly [tag: string, words: string]> = [
	['DT', 'a an the this that these those each every any some no another both either neither all half'],
	['PRP$', 'my your his her its our their whose'],
	['PRP', 'i you he she it we they me him us them myself himself herself itself themselves ourselves one'],
	[
		'CD',
		'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen',
	],
	['MD', "will would can could may might must shall should 'll 'd wo ca sha ought"],
	['CC', 'and or but nor yet &'],
	['WP', 'who whom what whoever'],
	['WDT', 'which whichever'],
	['WRB', 'when where why how whenever wherever'],
	[
		'IN',
		'of in on at by for with from into onto over under about against between among amid amidst during through throughout across along around near off behind beyond within without toward towards upon despite via per like unlike beside besides below above inside outside after before since until till as because although though while whereas if unless whether than lest except alongside following including regarding concerning pending versus ahead amongst',
	],
	['TO', 'to'],
	[
		'RB',
		"not n't never also just now then still already only even ever soon again later earlier ago almost nearly too very so more most less least up down out away back here there today yesterday tomorrow tonight meanwhile however instead perhaps once twice thrice often sometimes always together apart ahead abroad home forward further rather quite well about overnight indeed thus therefore hence otherwise afterwards afterward nonetheless nevertheless long far yet altogether alone roughly barely hardly aboard overseas ashore offshore upstairs downstairs forever sooner",
	],
	[
		'JJ',
		'new old big small large great high low good bad best worst better worse first second third last next own other same such many few several much early late long short young major minor main key former current recent public private local national international foreign federal military political economic social financial central northern southern eastern western north south east west top senior junior free full empty dead alive ill open strong weak heavy light clear important serious human final total whole different certain able likely unlikely ready due due sure possible available left right white black red green blue hot cold warm fresh heavy far past present future real true false poor rich common special general chief prime deputy joint vice annual daily weekly monthly giant huge tiny further latest fair safe sweeping leading outgoing incoming outstanding pressing striking surviving promising daring willing dangerous angry happy sad severe massive',
	],
	['UH', 'yes no oh'],
];

/** Words of the closed classes, and adjectives and adverbs too common to guess, by lower-case form. The first row wins. */
export const closedClass: ReadonlyMap<string, string> = new Map(
	[...rows].reverse().flatMap(([tag, words]) =>
		words
			.split(' ')
			.filter(Boolean)
			.map(word => [word, tag] as const),
	),
);

export const be = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'m", "'re"]);
export const have = new Set(['have', 'has', 'had', 'having', "'ve"]);
export const doing = new Set(['do', 'does', 'did']);
export const negations = new Set(['not', "n't", 'never']);
export const nominative = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'you']);
export const relatives = new Set(['WP', 'WDT', 'WRB', 'WP$']);

/** Conjunctions that open a clause of their own; the second row's are prepositions as well. */
export const subordinators = new Set(
	'that because although though while whereas if unless whether when where how why as before after since until till lest than'.split(
		' ',
	),
);

/** Nouns of time: "last year" before a verb is no subject. */
export const temporalNouns = new Set(
	'year month week day hour minute second decade century night morning afternoon evening weekend season quarter today yesterday tomorrow tonight time moment monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter noon midnight dawn'.split(
		' ',
	),
);

/** Auxiliaries and copulas, whose tag their form tells alone. */
export const auxiliaryTags: ReadonlyMap<string, string> = new Map([
	['be', 'VB'],
	['am', 'VBP'],
	['is', 'VBZ'],
	['are', 'VBP'],
	['was', 'VBD'],
	['were', 'VBD'],
	['been', 'VBN'],
	['being', 'VBG'],
	["'m", 'VBP'],
	["'re", 'VBP'],
	['have', 'VBP'],
	['has', 'VBZ'],
	['had', 'VBD'],
	['having', 'VBG'],
	["'ve", 'VBP'],
	['do', 'VBP'],
	['does', 'VBZ'],
	['did', 'VBD'],
	['done', 'VBN'],
	['doing', 'VBG'],
]);

/** Verbs that take a clause without "that": "said it would", "feared they were". Base forms. */
export const complementTakers = new Set(
	'say tell believe think know hope warn announce claim show argue insist note deny admit confirm reveal fear suggest find report feel estimate predict state add mean ensure acknowledge allege assume conclude declare guess imagine realise realize recall reckon suspect understand wish'.split(
		' ',
	),
);
