import type {Token} from '../../tokens.js';

/** What the model takes for one word: tokens `first` to `last`, exclusive. */
export type Unit = {readonly first: number; readonly last: number; readonly sentence: number; readonly text: string};

/** Parts that tell of the name before them and are none: "London-based". */
const tails =
	/^(?:led|based|born|bound|backed|owned|held|run|made|style|like|era|wide|only|free|controlled|area|level|type|class|time|old|wing|funded|listed|built|themed|inspired|winning|linked|occupied|elect|and|to)$/;

/** Tokens with the stop of an abbreviation or an initial, and words joined by hyphens. The stop itself is left out: "Mr." is "Mr". */
export function unitsOf(tokens: readonly Token[], isPlace: (word: string) => boolean): Unit[] {
	const units: Unit[] = [];
	for (let first = 0; first < tokens.length; ) {
		let last = first + 1;
		if (isNumbered(tokens, first)) last++;
		while (joinsOn(tokens, last, isPlace)) last += isCode(tokens, last + 1) ? 3 : 2;
		let text = '';
		for (let at = first; at < last; at++) text += tokens[at]!.text;
		if (isAbbreviated(tokens, last)) last++;
		units.push({first, last, sentence: tokens[first]!.sentence, text});
		first = last;
	}

	return units;
}

/** "Jean" "-" "Luc", but not "London" "-" "based" and not "China" "-" "Russia". */
function joinsOn(tokens: readonly Token[], at: number, isPlace: (word: string) => boolean): boolean {
	const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!before || !after || hyphen?.lower !== '-' || before.spaced || hyphen.spaced) return false;
	if (
		before.kind !== 'word' ||
		(after.kind !== 'word' && after.kind !== 'number') ||
		after.sentence !== before.sentence
	)
		return false;
	return !tails.test(after.lower) && !(isPlace(before.text) && isPlace(after.text));
}

/** "G20", "A380" */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.kind === 'word' &&
	!tokens[at]?.spaced &&
	tokens[at + 1]?.kind === 'number' &&
	tokens[at + 1]?.sentence === tokens[at]?.sentence;

/** "452b" */
const isCode = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.kind === 'number' &&
	!tokens[at]?.spaced &&
	tokens[at + 1]?.text.length === 1 &&
	tokens[at + 1]?.kind === 'word';

/** A stop in mid-sentence, after "Mr" or "J". */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
	const [before, stop, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	return (
		stop?.text === '.' &&
		before?.kind === 'word' &&
		!before.spaced &&
		after !== undefined &&
		after.sentence === stop.sentence &&
		after.kind !== 'punctuation'
	);
}
