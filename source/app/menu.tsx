import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import type {MenuItem} from '../view/menu.js';
import {paint, paintCell} from './paint.js';
import type {Theme} from './theme.js';

/** The pane menu. The reducer chooses; the select list draws what is chosen, and its own keys stay out of the way. */
export function Menu({items, theme}: {readonly items: readonly MenuItem[]; readonly theme: Theme}) {
	const open = Math.max(
		0,
		items.findIndex(({mark}) => mark.text.trim() !== ''),
	);
	const mark = paintCell(items[open]!.mark, theme);
	return (
		<SelectInput
			key={open}
			isFocused={false}
			initialIndex={open}
			items={items.map(({pane, row}) => ({key: pane, value: pane, label: paint(row, theme)}))}
			indicatorComponent={({isSelected = false}) => (
				<Box width={2}>
					<Text>{isSelected ? mark : ' '}</Text>
				</Box>
			)}
			itemComponent={({label}) => <Text>{label}</Text>}
		/>
	);
}
