import {Box} from 'ink';
import {type Frame, menuWidth} from '../view/frame.js';
import {Line, lines} from './line.js';
import {Menu} from './menu.js';
import {paint} from './paint.js';
import {Picker} from './picker.js';
import type {Theme} from './theme.js';

/** Puts a frame on the screen. The root is never wider or higher than the terminal: on a resize Ink draws once before we know. */
export function Screen({frame, theme}: {readonly frame: Frame; readonly theme: Theme}) {
	const {size, indent, head, menu, picker, body, foot} = frame;
	return (
		<Box width='100%' height={size.rows} overflow='hidden' flexDirection='column' paddingLeft={indent}>
			{lines(head, theme)}
			{picker && <Picker picker={picker} theme={theme} />}
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
