import pluralize from 'pluralize';

/** People who are counted by what happened to them: "12 dead", "three others". */
const persons = new Set(
	'people person persons folk dead injured wounded hurt missing homeless unemployed others more staff personnel killed arrested sick elderly poor'.split(
		' ',
	),
);

/** What is counted, in the singular: "police officer" for "police officers", "person" for "dead". */
export function singularOf(noun: string): string {
	const lower = noun.toLowerCase();
	if (persons.has(lower)) return 'person';
	const words = noun.split(' ');
	const head = words.pop()!;
	// "amphorae"
	// "TEUs"
	const bare = /[^aeiou]ae$|^\p{Lu}{2,}s$/u.test(head);
	return [...words, bare ? head.slice(0, -1) : singularOfWord(head)].join(' ');
}

/** What only pluralize knows. */
const irregular =
	/(?:feet|passersby|geese|teeth|[dlm]ice|ople|ae|men|ren|xen|im|aux|ics|corps|gallows|quarters|jeans|mews|news|pliers|scissors|jinks)$|^(?:are|were|have|these|those|they|we)$/i;

/** As pluralize has it. Most words end as one of its last rules, and it tries a hundred expressions before, which take long to make. */
export function singularOfWord(word: string): string {
	if (!irregular.test(word)) {
		if (/[bcdfgklmnprtvwy]s$/.test(word)) return word.slice(0, -1);
		if (/[b-hk-prtv-z]$/.test(word)) return word;
	}

	return pluralize.singular(word);
}

export const isPersons = (word: string): boolean => persons.has(word);

/** What only people do: "1.2m fled". */
export const doings =
	/^(?:fled|died|live|lived|starved|voted|marched|protested|attended|watched|crossed|arrived|returned|signed|tuned|visited|applied|emigrated|migrated)$/;

/** Plurals that end without s, which only a list can tell. */
const plurals = new Set(
	'people men women children police cattle sheep deer fish aircraft spacecraft troops staff personnel mice geese feet teeth media data criteria bacteria crew livestock offspring species series oxen salmon cod squid bison reindeer clergy fungi cacti alumni nuclei stimuli phenomena strata grandchildren policemen servicemen firemen fishermen businessmen'.split(
		' ',
	),
);

export const isPlural = (word: string, tag: string): boolean =>
	tag === 'NNS' || tag === 'NNPS' || plurals.has(word) || /(?:men|women|children|people|[^aeiou]ae)$/.test(word);
