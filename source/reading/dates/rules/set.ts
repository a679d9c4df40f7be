import {amountBefore, lengthValue} from '../amount.js';
import {letters} from '../lexicon.js';
import {isCapital, type Phrase, plainNumber, rankAt, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';
import type {Reading} from '../sense.js';
import {unitAt} from '../unit-of.js';

const pad = (value: number): string => String(value).padStart(2, '0');

const reading = (first: number, last: number, value: string): Reading => ({
	first,
	last,
	sense: {kind: 'plain', type: 'set', value},
});

/** "every Friday", "each spring", "every four years", "every other week", "every May 9". */
export const every: Rule = {
	triggers: ['=every', '=each', '=alternate'],
	read(phrase, index) {
		const rank = rankAt(phrase, index + 1);
		const other = wordAt(phrase, index + 1) === 'other';
		const single = wordAt(phrase, index + 1) === 'single';
		const place = rank?.last ?? (other || single ? index + 2 : index + 1);
		const lexeme = phrase.lexemes[place];
		if (lexeme?.kind === 'unit') {
			const count = rank?.rank ?? (other ? 2 : 1);
			if (lexeme.unit === 'half' || lexeme.unit === 'second' || lexeme.plural) return counted(phrase, index);
			return reading(index, place + 1, lengthValue(count, letters[lexeme.unit]));
		}

		if (lexeme?.kind === 'weekday') return reading(index, place + 1, `XXXX-WXX-${lexeme.weekday}`);
		if (lexeme?.kind === 'season') return reading(index, place + 1, `XXXX-${['SP', 'SU', 'FA', 'WI'][lexeme.season]}`);
		if (lexeme?.kind === 'daypart') return reading(index, place + 1, `XXXX-XX-XX${lexeme.part}`);
		if (lexeme?.kind !== 'month') return counted(phrase, index);
		const day = plainNumber(phrase, place + 1, 2);
		if (day !== undefined && day <= 31) return reading(index, place + 2, `XXXX-${pad(lexeme.month)}-${pad(day)}`);
		return reading(index, place + 1, `XXXX-${pad(lexeme.month)}`);
	},
};

function counted(phrase: Phrase, index: number): Reading | undefined {
	for (let place = index + 2; place <= index + 4; place++) {
		const unit = unitAt(phrase, place);
		if (unit === undefined) continue;
		const amount = amountBefore(phrase, place);
		if (amount?.first !== index + 1) return undefined;
		return reading(index, place + 1, lengthValue(amount.count, letters[unit.unit]));
	}

	return undefined;
}

/** "once a year", "twice a week", "three times a month", "$2bn a year", "per day". */
export const rate: Rule = {
	triggers: ['unit'],
	read(phrase, index) {
		const unit = unitAt(phrase, index);
		const article = wordAt(phrase, index - 1);
		if (!unit || unit.plural || !/^(?:a|an|per|each|every)$/.test(article)) return undefined;
		const value = lengthValue(1, letters[unit.unit]);
		const before = wordAt(phrase, index - 2);
		if (/^(?:once|twice|thrice)$/.test(before)) return reading(index - 2, index + 1, value);
		if (before === 'times') {
			const numeral = phrase.ends[index - 2];
			return reading(numeral ? numeral.first - phrase.offset : index - 2, index + 1, value);
		}

		if (unit.unit === 'half' || unit.unit === 'second' || unit.unit === 'quarter') return undefined;
		if (article === 'per') return reading(index - 1, index + 1, value);
		if (
			article === 'every' ||
			article === 'each' ||
			/^(?:ago|later|earlier|before|after|and)$/.test(wordAt(phrase, index + 1))
		)
			return undefined;
		return isAfterAmount(phrase, index - 1) ? reading(index - 1, index + 1, value) : undefined;
	},
};

const openers = new Set(
	'in for after over than within took about of spent nearly almost during by with at is was be lasted takes take only just to as half and or every under from on through last this next that until'.split(
		' ',
	),
);

/** An amount with its noun leads to the rate: "12 sailings a day", "$2bn a year", "15 a month". */
function isAfterAmount(phrase: Phrase, end: number): boolean {
	if (openers.has(wordAt(phrase, end - 1)) || phrase.tokens[end - 1]?.kind === 'punctuation') {
		return /^[%p]$/.test(wordAt(phrase, end - 1));
	}

	for (let place = end; place > end - 4 && place > 0; place--) {
		const numeral = phrase.ends[place];
		if (numeral) return !numeral.ordinal;
		if (openers.has(wordAt(phrase, place - 1))) return false;
	}

	return false;
}

const adverbs: ReadonlyMap<string, string> = new Map([
	['hourly', 'PT1H'],
	['daily', 'P1D'],
	['nightly', 'P1D'],
	['weekly', 'P1W'],
	['fortnightly', 'P2W'],
	['monthly', 'P1M'],
	['quarterly', 'P1Q'],
	['annually', 'P1Y'],
	['annual', 'P1Y'],
	['yearly', 'P1Y'],
	['biennial', 'P2Y'],
]);

/** "daily", "annually"; "Daily Mail" is a paper. */
export const frequency: Rule = {
	triggers: [...adverbs.keys()].map(word => `=${word}` as const),
	read(phrase, index) {
		if (isCapital(phrase, index) && (!phrase.tokens[index]!.first || isCapital(phrase, index + 1))) return undefined;
		if (wordAt(phrase, index - 1) === '-' || wordAt(phrase, index + 1) === '-') return undefined;
		return reading(index, index + 1, adverbs.get(phrase.words[index]!)!);
	},
};

/** "Summers are hot"; "three winters" is a length. */
export const seasons: Rule = {
	triggers: ['season'],
	read(phrase, index) {
		const lexeme = phrase.lexemes[index];
		if (lexeme?.kind !== 'season' || !lexeme.plural) return undefined;
		const code = ['SP', 'SU', 'FA', 'WI'][lexeme.season]!;
		const amount = amountBefore(phrase, index);
		if (amount && amount.count !== 1) {
			return {
				first: amount.first,
				last: index + 1,
				sense: {kind: 'plain', type: 'duration', value: lengthValue(amount.count, code)},
			};
		}

		// "Hot springs" are water.
		return lexeme.season === 0 || isCapital(phrase, index) !== phrase.tokens[index]!.first
			? undefined
			: reading(index, index + 1, `XXXX-${code}`);
	},
};

const plurals: ReadonlyMap<string, string> = new Map([
	['weekends', 'XXXX-WXX-WE'],
	['mornings', 'XXXX-XX-XXTMO'],
	['afternoons', 'XXXX-XX-XXTAF'],
	['evenings', 'XXXX-XX-XXTEV'],
]);

/** "at weekends", "in the evenings". */
export const habit: Rule = {
	triggers: ['=weekends', '=mornings', '=afternoons', '=evenings'],
	read(phrase, index) {
		if (!/^(?:at|on|the|in)$/.test(wordAt(phrase, index - 1))) return undefined;
		return reading(index, index + 1, plurals.get(phrase.words[index]!)!);
	},
};
