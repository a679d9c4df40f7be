import {nationsOf} from '../../figures/nations.js';
import type {Token} from '../../tokens.js';
import {type Phrase, wordAt} from '../phrase.js';
import type {Reading} from '../sense.js';

/** With which months years of accounts end: the company's, where the text tells it, and the state's where the article plays. */
export type Accounts = {
	/** null: with December, or not known. */
	readonly company: number | null;
	readonly state: number | null;
};

/** The last months of the budget years of states whose year is not the calendar's. From general knowledge. */
const stateYears: ReadonlyMap<string, number> = new Map(
	(
		[
			[3, 'IN GB JP HK ZA CA SG MM BW LS NA MW'],
			[6, 'AU NZ KE UG TZ BD PK EG RW NP MU'],
			[9, 'US TH TT HT'],
		] as const
	).flatMap(([month, regions]) => regions.split(' ').map(region => [region, month] as const)),
);

/** Signs and words of money and of states that say where an article plays as its places do. */
const signs: ReadonlyMap<string, string> = new Map([
	['£', 'GB'],
	['nhs', 'GB'],
	['₹', 'IN'],
	['rs', 'IN'],
	['crore', 'IN'],
	['tk', 'BD'],
	['yen', 'JP'],
	['sh', 'KE'],
]);

type Found = Reading & {readonly phrase: Phrase};

export function accountsOf(found: readonly Found[], tokens: readonly Token[]): Accounts {
	const isAsked = found.some(
		({sense}) => sense.kind === 'fiscal' || (sense.kind === 'part' && sense.unit === 'quarter' && !sense.of),
	);
	if (!isAsked) return {company: toldEnd(found), state: null};
	const region = regionOf(tokens);
	const state = stateYears.get(region ?? '') ?? null;
	// Companies there keep to the state's year; elsewhere each has its own.
	return {company: toldEnd(found) ?? (region === 'IN' ? state : null), state};
}

function regionOf(tokens: readonly Token[]): string | undefined {
	const [named] = nationsOf(tokens).ranked;
	if (named !== undefined && stateYears.has(named)) return named;
	for (const {lower} of tokens) if (signs.has(lower)) return signs.get(lower);
	return named;
}

/** "the 12 months to June 30", "the year ended 31 March", "whose year ends on June 30"; "Q4" beside "the quarter ended March 31". */
function toldEnd(found: readonly Found[]): number | null {
	let quarter: number | null = null;
	for (const {phrase, first, sense} of found) {
		if (sense.kind === 'part' && sense.unit === 'quarter' && !sense.of && !sense.months) quarter ??= sense.number;
		const month = monthOf({sense});
		if (month === 0) continue;
		const lead = /^(?:on|in)$/.test(wordAt(phrase, first - 1)) ? first - 2 : first - 1;
		if (!/^(?:to|ended|ending|ends)$/.test(wordAt(phrase, lead))) continue;
		const length = nounBefore(phrase, lead);
		if (length === 'year' || (length === 'months' && /^(?:12|twelve)$/.test(wordAt(phrase, lead - 2)))) {
			return month < 12 ? month : null;
		}

		if (length === 'quarter' && quarter !== null) {
			const end = (((month - 3 * quarter) % 12) + 12) % 12;
			if (end !== 0) return end;
		}
	}

	return null;
}

/** "the year ended", "the fiscal year, which ends on", "the year that runs to". */
function nounBefore(phrase: Phrase, end: number): string {
	let place = end - 1;
	while (/^(?:runs|which|that|,)$/.test(wordAt(phrase, place)) && place > end - 5) place--;
	return wordAt(phrase, place);
}

/** The month that ends a quarter, of a day or month; else 0. */
function monthOf({sense}: Pick<Found, 'sense'>): number {
	if (sense.kind !== 'part' || (sense.unit !== 'day' && sense.unit !== 'month')) return 0;
	const month = sense.unit === 'month' ? sense : sense.of;
	return month?.kind === 'part' && month.unit === 'month' && month.number % 3 === 0 ? month.number : 0;
}
