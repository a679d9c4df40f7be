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
	return [...words, /[^aeiou]ae$/.test(head) ? head.slice(0, -1) : pluralize.singular(head)].join(' ');
}

export const isPersons = (word: string): boolean => persons.has(word);

/** Plurals that end without s, which only a list can tell. */
const plurals = new Set(
	'people men women children police cattle sheep deer fish aircraft spacecraft troops staff personnel mice geese feet teeth media data criteria bacteria crew livestock offspring species series oxen salmon cod squid bison reindeer clergy fungi cacti alumni nuclei stimuli phenomena strata grandchildren policemen servicemen firemen fishermen businessmen'.split(
		' ',
	),
);

export const isPlural = (word: string, tag: string): boolean =>
	tag === 'NNS' || tag === 'NNPS' || plurals.has(word) || /(?:men|women|children|people|[^aeiou]ae)$/.test(word);
