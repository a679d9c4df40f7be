// Distils data/currencies.tsv from CLDR and by-hand.tsv: node currencies.mjs
import {readFileSync, writeFileSync} from 'node:fs';

const json = name => JSON.parse(readFileSync(new URL(`node_modules/${name}`, import.meta.url), 'utf8'));
const names = json('cldr-numbers-full/main/en/currencies.json').main.en.numbers.currencies;
const {region} = json('cldr-core/supplemental/currencyData.json').supplemental.currencyData;

const rows = new Map();
const rowOf = code => {
	if (!rows.has(code))
		rows.set(code, {names: new Set(), signs: new Set(), minor: [], minorSigns: [], regions: new Set()});
	return rows.get(code);
};

const fields = text => (text ?? '').split('|').filter(Boolean);
for (const line of readFileSync(new URL('by-hand.tsv', import.meta.url), 'utf8').split('\n')) {
	if (line === '' || line.startsWith('#')) continue;
	const [code, said, signs, minor, minorSigns] = line.split('\t');
	const row = rowOf(code);
	for (const name of fields(said)) row.names.add(name);
	for (const sign of fields(signs)) row.signs.add(sign);
	row.minor = fields(minor);
	row.minorSigns = fields(minorSigns);
}

const entries = Object.values(region).flatMap(list => list.flatMap(entry => Object.entries(entry)));
const current = new Set(
	entries.filter(([, {_from, _to, _tender}]) => _from && !_to && _tender !== 'false').map(([code]) => code),
);
// Funds, metals and test codes are X and two letters; the francs and dollars of several states are too, and stay.
const isMoney = code => names[code] && (!code.startsWith('X') || /^X(?:AF|OF|CD|PF)$/.test(code));

for (const [territory, list] of Object.entries(region)) {
	for (const [code, {_from, _to, _tender}] of list.flatMap(entry => Object.entries(entry))) {
		const past = _to && (current.has(code) || !rows.has(code));
		if (_tender === 'false' || !_from || past || !isMoney(code)) continue;
		rowOf(code).regions.add(territory);
	}
}

for (const [code, row] of rows) {
	const name = names[code];
	if (!name) continue;
	for (const key of ['displayName-count-one', 'displayName-count-other']) {
		if (name[key]) row.names.add(split(name[key]));
	}

	for (const sign of [name.symbol, name['symbol-alt-narrow']]) {
		if (sign && /\p{Sc}/u.test(sign)) row.signs.add(sign);
	}
}

/** "Norwegian kroner" into "Norwegian:kroner"; a CFA franc is one word of two, and gold alone is a metal. */
function split(name) {
	const plain = name.replaceAll(/\s*\([^)]*\)/g, '');
	const cfa = /^(.*?)\s*(CFA francs?|Zimbabwean gold)$/.exec(plain);
	const [adjective, word] = cfa ? cfa.slice(1) : [plain.split(' ').slice(0, -1).join(' '), plain.split(' ').at(-1)];
	return `${adjective}:${word}`;
}

const body = [...rows].map(([code, row]) =>
	[code, row.names, row.signs, row.minor, row.minorSigns, row.regions]
		.map(part => (typeof part === 'string' ? part : [...part].join('|')))
		.join('\t'),
);
writeFileSync(
	new URL('../../data/currencies.tsv', import.meta.url),
	`# From Unicode CLDR 48 (Unicode License v3: currencies-licence.txt) and training/figures/by-hand.tsv, by training/figures/currencies.mjs.
# code, names (adjective:word), signs and letters before a number ("=": only where its country is the article's), words and letters for a hundredth, regions that pay with it.
${body.join('\n')}
`,
);
