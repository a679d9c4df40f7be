import {readList} from '../../data.js';
import type {Token} from '../tokens.js';
import type {Currency, Tender} from './currencies.js';

/** A place or nationality in the text; `token` is where. */
type Hint = {readonly token: number; readonly region: string};

/** Where the article plays, as far as it decides whose money is meant. */
export type Nations = {
	readonly hints: readonly Hint[];
	/** Every region that is named, the most often named first. */
	readonly ranked: readonly string[];
};

let regions: ReadonlyMap<string, string> | undefined;

/** The region (ISO 3166) of a place or a nationality. */
export function regionOf(words: string): string | undefined {
	regions ??= new Map(
		readList('nations.tsv').flatMap(line => {
			const [region = '', names = ''] = line.split('\t');
			return names.split('|').map((name): [string, string] => [name, region]);
		}),
	);
	return regions.get(words);
}

/** Every place and nationality that data/nations.tsv knows. */
export function nationsOf(tokens: readonly Token[]): Nations {
	const hints: Hint[] = [];
	const counts = new Map<string, number>();
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index]!;
		if (token.kind !== 'word' || !/^\p{Lu}|^euro/u.test(token.text)) continue;
		for (let length = 3; length > 0; length--) {
			let words: string = token.text;
			for (let at = index + 1; at < index + length && at < tokens.length; at++) words += ` ${tokens[at]!.text}`;
			const region = regionOf(words);
			if (region === undefined) continue;
			hints.push({token: index, region});
			counts.set(region, (counts.get(region) ?? 0) + 1);
			index += length - 1;
			break;
		}
	}

	return {hints, ranked: [...counts].sort((a, b) => b[1] - a[1]).map(([region]) => region)};
}

/** Countries whose papers write a bare dollar sign for their own; elsewhere it is the American one. */
const ownDollar = new Set(['AU', 'CA', 'NZ', 'US']);

/** The owner that is meant at a token: of the nearest place in the sentence, else of the places of the article, else the likeliest. */
export function ownerAt(tender: Tender, token: number, tokens: readonly Token[], nations: Nations): Currency {
	const [first] = tender.owners as [Currency, ...Currency[]];
	if (tender.owners.length === 1) return first;
	// "cents" are of many countries that write their own sign for the whole.
	const cents = tender.exponent < 0 ? ownerOf(tender, nearest(token, tokens, nations)) : undefined;
	if (cents) return cents;
	if (first.code === 'USD')
		return (
			ownerOf(
				tender,
				nations.ranked.slice(0, 1).filter(region => ownDollar.has(region)),
			) ?? first
		);
	return ownerOf(tender, nearest(token, tokens, nations)) ?? ownerOf(tender, nations.ranked) ?? first;
}

const ownerOf = ({owners}: Tender, places: readonly string[]): Currency | undefined => {
	for (const region of places) {
		const owner = owners.find(candidate => candidate.regions.has(region));
		if (owner) return owner;
	}

	return undefined;
};

/** The regions of the sentence, the nearest first. */
function nearest(token: number, tokens: readonly Token[], {hints}: Nations): string[] {
	const sentence = tokens[token]!.sentence;
	let low = 0;
	let high = hints.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[hints[middle]!.token]!.sentence < sentence) low = middle + 1;
		else high = middle;
	}

	const here: Hint[] = [];
	for (
		let index = low;
		index < hints.length && tokens[hints[index]!.token]!.sentence === sentence && here.length < 40;
		index++
	) {
		here.push(hints[index]!);
	}

	return here.sort((a, b) => Math.abs(a.token - token) - Math.abs(b.token - token)).map(({region}) => region);
}
