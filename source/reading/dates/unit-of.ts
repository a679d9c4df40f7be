import type {LengthUnit} from './lexicon.js';
import type {Phrase} from './phrase.js';
import type {PointUnit} from './point.js';

/** The unit that stands at a place. */
export function unitAt(phrase: Phrase, index: number): {unit: LengthUnit; plural: boolean} | undefined {
	const lexeme = phrase.lexemes[index];
	return lexeme?.kind === 'unit' ? lexeme : undefined;
}

/** The calendar's unit of a length's: two weeks a fortnight, hours and less a day; `times` as many. */
export function calendarUnit(unit: LengthUnit): {unit: PointUnit; times: number} | undefined {
	if (unit === 'fortnight') return {unit: 'week', times: 2};
	if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'time') return undefined;
	return {unit, times: 1};
}
