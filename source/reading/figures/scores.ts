import {amountOf, type Numeral} from '../numerals.js';
import {isHyphen, type Passage, tagAt, touches, wordAt} from './passage.js';

const scoreNouns =
	/^(?:win|victory|defeat|loss|draw|lead|vote|score|scoreline|triumph|thrashing|rout|decision|ruling|majority|record|verdict|aggregate|success|hammering|run|odds|split|margin)$/;

/** "6-4", "7-6 (7-3)", "won 2-0", "a 3-1 win": two whole numbers and a hyphen, and nothing that they would count. */
export function score(passage: Passage, index: number): number {
	const {numerals, tokens} = passage;
	const [a, b] = [numerals[index]!, numerals[index + 1]];
	if (
		b === undefined ||
		a.form !== 'digits' ||
		b.form !== 'digits' ||
		!isHyphen(passage, a.last) ||
		b.first !== a.last + 1
	)
		return 0;
	if (/[.,]/.test(tokens[a.first]!.text + tokens[b.first]!.text) || b.exponent > 0 || b.last > b.first + 1) return 0;
	const next = wordAt(passage, b.last, b.first);
	const falls = Number(a.digits) >= Number(b.digits);
	const sign = /^[$€£%]$/.test(next) || /\p{Sc}/u.test(wordAt(passage, a.first - 1, a.first));
	if (sign || (touches(passage, b.last) && tokens[b.last]?.kind === 'word')) return 0;
	if (falls || scoreNouns.test(next)) return 2;
	// Rising digits are a range where a plural or a unit follows: "200-250 teachers".
	const tag = tagAt(passage, b.last, b.first);
	return /^(?:NN|JJ|VB[NG]|CD)/.test(tag) || /^(?:per|pc|or)$/.test(next) ? 0 : 2;
}

/** Runs for wickets. */
export function innings(passage: Passage, index: number): number {
	const [a, b] = [passage.numerals[index]!, passage.numerals[index + 1]];
	if (b === undefined || a.form !== 'digits' || b.first !== a.last + 1) return 0;
	const [scored, wickets] = [Number(a.digits), amountOf(b)];
	if (wordAt(passage, a.last, a.first) !== 'for' || wickets > 10 || wickets >= scored) return 0;
	// "44 for three thanks to Varma"
	if (wordAt(passage, b.last, b.first) === 'thanks') return 2;
	return /^(?:$|[,.:]|IN|CC|RB|VB|TO)/.test(tagAt(passage, b.last, b.first)) && !isPriced(passage, a, b) ? 2 : 0;
}

/** Runs and the balls that they took. */
export function runs(passage: Passage, index: number): number {
	const [a, b] = [passage.numerals[index]!, passage.numerals[index + 1]];
	const joined = b !== undefined && /^(?:off|from)$/.test(wordAt(passage, a.last, a.first)) && b.first === a.last + 1;
	return joined && /^(?:balls|deliveries)$/.test(wordAt(passage, b.last, a.first)) ? 2 : 0;
}

/** "$312 for 7", "312 for 7%". */
const isPriced = (passage: Passage, a: Numeral, b: Numeral): boolean =>
	/\p{Sc}/u.test(wordAt(passage, a.first - 1, a.first)) || wordAt(passage, b.last, b.first) === '%' || b.glued.after;

export function slashed(passage: Passage, index: number): number {
	const {numerals} = passage;
	const [a, b] = [numerals[index]!, numerals[index + 1]];
	return b !== undefined &&
		wordAt(passage, a.last, a.first) === '/' &&
		b.first === a.last + 1 &&
		touches(passage, b.first)
		? 2
		: 0;
}

const distances = /^(?:60|100|110|200|400|800|1500|3000|5000|10000)$/;

const events =
	/^(?:hurdles|freestyle|backstroke|butterfly|breaststroke|relay|relays|sprint|final|race|heat|heats|title|gold|champion|championship|record|individual|medley|steeplechase|metres|dash|event|silver|bronze|winner|runner)$/;

/** "won the 100m in", "the women's 400m hurdles". */
export function race(passage: Passage, {first, last, digits}: Numeral): boolean {
	if (!distances.test(digits) || !/^(?:m|metres?|meters?)$/.test(wordAt(passage, last, first))) return false;
	if (wordAt(passage, first - 1, first) !== 'the' && tagAt(passage, first - 1, first) !== 'POS') return false;
	return events.test(wordAt(passage, last + 1, first)) || !/^(?:NN|JJ|HYPH|VBG)/.test(tagAt(passage, last + 1, first));
}

export function sprint(passage: Passage, index: number): number {
	const [a, b] = [passage.numerals[index]!, passage.numerals[index + 1]];
	const joined = b !== undefined && a.digits === '0' && isHyphen(passage, a.last) && b.first === a.last + 1;
	return joined && /^(?:mph|kph|km|in)$/.test(wordAt(passage, b.last, a.first)) ? 2 : 0;
}
