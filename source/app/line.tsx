import {Text} from 'ink';
import {memo} from 'react';
import type {Row} from '../view/cells.js';
import {paint} from './paint.js';
import type {Theme} from './theme.js';

/** One text of painted cells a row: Ink draws it fastest so, and keeps what it knows of a row that stays the same. */
export const Line = memo(({text}: {readonly text: string}) => <Text wrap='truncate'>{text === '' ? ' ' : text}</Text>);

export const lines = (rows: readonly Row[], theme: Theme) =>
	rows.map((row, at) => <Line key={at} text={paint(row, theme)} />);
