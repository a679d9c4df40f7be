import type {Token} from '../tokens.js';
import {overHyphen, plain, type Reading} from './reading.js';
import {isScale, scaled} from './scales.js';
import {belowHundred} from './spelled.js';
import {fractions} from './words.js';

/** "half", "half a million", "a quarter of a million", "two-thirds", "a third" where no noun follows that it would number. */
export function fractionAt(tokens: readonly Token[], index: number): Reading | undefined {
	const {lower} = tokens[index]!;
	if (lower === 'half') return ofScale(tokens, {...plain('words', index + 1), denominator: 2});
	const article = lower === 'a' || lower === 'an' || lower === 'quarter';
	const numerator = article ? {value: 1, last: lower === 'quarter' ? index : index + 1} : belowHundred(tokens, index);
	if (numerator === undefined) return undefined;
	const place = overHyphen(tokens, numerator.last);
	const part = tokens[place];
	const parts = fractions.get(part?.lower ?? '');
	// Singular for one, or "twenty-third" would be a fraction.
	if (parts === undefined || /s$/.test(part!.lower) !== numerator.value > 1) return undefined;
	const reading = {...plain('words', place + 1), digits: `${numerator.value}`, denominator: parts};
	if (lower === 'quarter' && !isQuarterOf(tokens, place + 1)) return undefined;
	if (article && lower !== 'quarter' && !isPart(tokens, place)) return undefined;
	return ofScale(tokens, reading);
}

/** "quarter of a million", "quarter-point", where no article says that a part is meant; not a "quarter-final". */
const isQuarterOf = (tokens: readonly Token[], next: number): boolean =>
	(tokens[next]?.lower === 'of' && /^an?$/.test(tokens[next + 1]?.lower ?? '')) ||
	(tokens[next]?.lower === '-' &&
		/^(?:point|percentage|mile|inch|acre|pound|million|billion)$/.test(tokens[next + 1]?.lower ?? ''));

const fractionLead =
	/^(?:by|than|about|almost|nearly|over|around|roughly|just|only|under|up|down|to|from|is|was|were|are)$/;

/** "A third of", "by a third.", "a third more"; not "a third man". */
function isPart(tokens: readonly Token[], place: number): boolean {
	const part = tokens[place]!;
	if (part.lower === 'half' || part.lower === 'quarter') return true;
	const next = tokens[place + 1];
	// "by a third."; not "could not agree on a fourth."
	if (next === undefined || next.kind === 'punctuation') return fractionLead.test(tokens[place - 2]?.lower ?? '');
	return /^(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|from|since|in|to|by|on|over|and|said|say|are|is|were|was|have|has|had|as|last|this|compared|against)$/.test(
		next.lower,
	);
}

/** "half a million", "a quarter of a billion", "half-million"; the article of "half a mile" is taken in. */
export function ofScale(tokens: readonly Token[], reading: Reading): Reading {
	const {last} = reading;
	const joined = overHyphen(tokens, last);
	// "half-a-million"
	const article = joined > last && /^an?$/.test(tokens[joined]?.lower ?? '') ? overHyphen(tokens, joined + 1) : last;
	if (article > joined + 1 && isScale(tokens[article])) return scaled(tokens, {...reading, last: article});
	if (joined > last && isScale(tokens[joined])) return scaled(tokens, {...reading, last: joined});
	const of = tokens[last]?.lower === 'of' ? last + 1 : last;
	if (!/^an?$/.test(tokens[of]?.lower ?? '')) return reading;
	if (tokens[of + 1]?.lower === 'dozen' && of === last) return {...reading, digits: '6', denominator: 1, last: of + 2};
	if (isScale(tokens[of + 1])) return scaled(tokens, {...reading, last: of + 1});
	return of === last ? {...reading, last: of + 1} : reading;
}
