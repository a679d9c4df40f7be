import {readList} from '../../data.js';

/** One row of data/currencies.tsv. */
export type Currency = {
	/** ISO 4217. */
	readonly code: string;
	/** Regions (ISO 3166) that pay with it. */
	readonly regions: ReadonlySet<string>;
};

/** A sign or word of money: who may be meant, the likeliest first, and the power of ten of the part that it names (cents: -2). */
export type Tender = {readonly owners: readonly Currency[]; readonly exponent: 0 | -2};

export type Currencies = {
	/** "$", "A$", "Rs", "NOK": before a number, case kept. */
	readonly signs: ReadonlyMap<string, Tender>;
	/** Signs that are money only where their country is the article's: "R", "Le". */
	readonly local: ReadonlySet<string>;
	/** "yen", "norwegian kroner", "pence": after a number, lower case. */
	readonly words: ReadonlyMap<string, Tender>;
	/** The first words of those. */
	readonly openings: ReadonlySet<string>;
	/** "p", "c": glued to the digits. */
	readonly minorSigns: ReadonlyMap<string, Tender>;
};

let known: Currencies | undefined;

export function currencies(): Currencies {
	known ??= load();
	return known;
}

function load(): Currencies {
	const signs = new Map<string, Grown>();
	const local = new Set<string>();
	const words = new Map<string, Grown>();
	const minorSigns = new Map<string, Grown>();
	for (const line of readList('currencies.tsv')) {
		const [code = '', names, marks, minorNames, minorMarks, regions] = line.split('\t');
		const currency = {code, regions: new Set(parts(regions))};
		for (const mark of [code, ...parts(marks)]) {
			const sign = mark.replace(/^=/, '');
			if (sign !== mark) local.add(sign);
			add(signs, sign, currency, 0);
		}

		for (const name of parts(names)) {
			const [adjective, word = ''] = name.toLowerCase().split(':');
			if (adjective) add(words, `${adjective} ${word}`, currency, 0);
			add(words, word, currency, 0);
		}

		const adjectives = new Set(parts(names).map(name => name.toLowerCase().split(':')[0]!));
		for (const name of parts(minorNames))
			for (const adjective of ['', ...adjectives]) add(words, `${adjective} ${name}`.trim(), currency, -2);
		for (const mark of parts(minorMarks)) add(minorSigns, mark, currency, -2);
	}

	const openings = new Set([...words.keys()].map(word => word.split(' ', 1)[0]!));
	return {signs, local, words, openings, minorSigns};
}

type Grown = {owners: Currency[]; exponent: 0 | -2};

const parts = (field: string | undefined): string[] => (field ? field.split('|') : []);

function add(map: Map<string, Grown>, key: string, currency: Currency, exponent: 0 | -2): void {
	const tender = map.get(key);
	if (tender === undefined) map.set(key, {owners: [currency], exponent});
	else if (!tender.owners.includes(currency)) {
		tender.owners.push(currency);
		tender.exponent = exponent;
	}
}
