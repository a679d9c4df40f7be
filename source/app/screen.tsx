import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Row} from '../view/cells.js';
import {type Frame, menuWidth} from '../view/frame.js';
import type {Size} from '../view/layout.js';
import {Menu} from './menu.js';
import {paint} from './paint.js';
import type {Theme} from './theme.js';

// One text of painted cells a row: Ink draws it fastest so, and keeps what it knows of a row that stays the same.
const Line = memo(({text}: {readonly text: string}) => <Text wrap='truncate'>{text === '' ? ' ' : text}</Text>);

const lines = (rows: readonly Row[], theme: Theme) => rows.map((row, at) => <Line key={at} text={paint(row, theme)} />);

/** Puts a frame on the screen. The root is never wider or higher than the terminal: on a resize Ink draws once before we know. */
export function Screen({frame, size, theme}: {readonly frame: Frame; readonly size: Size; readonly theme: Theme}) {
	const {indent, head, menu, body, foot} = frame;
	return (
		<Box width='100%' height={size.rows} overflow='hidden' flexDirection='column' paddingLeft={indent}>
			{lines(head, theme)}
			<Box>
				{menu && (
					<Box flexDirection='column' width={menuWidth} flexShrink={0}>
						<Menu items={menu.items} theme={theme} />
						{menu.aside.map((row, at) => (
							<Line key={at} text={row.length === 0 ? '' : `  ${paint(row, theme)}`} />
						))}
					</Box>
				)}
				<Box flexDirection='column'>{lines(body, theme)}</Box>
			</Box>
			{lines(foot, theme)}
		</Box>
	);
}
