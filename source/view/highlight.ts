import type {CleanText} from '../article/clean-text.js';
import {type Row, styled} from './cells.js';
import {matchesIn} from './matches.js';

/** The row with what find looks for reversed. */
export function highlighted(row: Row, query: CleanText, atHand: boolean): Row {
	return row.flatMap(piece => {
		let end = 0;
		const parts: Row[] = matchesIn({text: piece.text}, query).map(span => {
			const before = {...piece, text: piece.text.slice(end, span.start)};
			end = span.end;
			const match = {...piece, text: piece.text.slice(span.start, span.end)};
			return [before, ...styled([match], 'match', ...(atHand ? (['strong'] as const) : []))];
		});
		return [...parts.flat(), {...piece, text: piece.text.slice(end)}];
	});
}
