import {Text} from 'ink';
import {memo} from 'react';
import type {Row} from '../view/cells.js';
import {paint} from './paint.js';
import type {Theme} from './theme.js';

/** One text of painted cells a row: Ink draws it fastest so, and keeps what it knows of a row that stays the same. */
export const Line = memo(({text}: {readonly text: string}) => <Text wrap='truncate'>{text === '' ? ' ' : text}</Text>);

/** A row is known by what it says, so that a row that only moves is neither measured nor styled again. */
export function lines(rows: readonly Row[], theme: Theme) {
	const counts = new Map<string, number>();
	return rows.map(row => {
		const text = paint(row, theme);
		const count = counts.get(text) ?? 0;
		counts.set(text, count + 1);
		return <Line key={`${count} ${text}`} text={text} />;
	});
}
