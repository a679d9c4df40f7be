import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import type {Picker as PickerRows} from '../view/choice.js';
import {Line, lines} from './line.js';
import {paint} from './paint.js';
import type {Theme} from './theme.js';

/** The articles to choose from: the visible ones as a select list, what stands over and under it as rows. */
export function Picker({picker, theme}: {readonly picker: PickerRows; readonly theme: Theme}) {
	const {head, items, selected, foot} = picker;
	return (
		<Box flexDirection='column'>
			{lines(head, theme)}
			{items.length > 0 && (
				<SelectInput
					key={`${items[0]!.id} ${selected}`}
					isFocused={false}
					initialIndex={selected}
					items={items.map(({id, before, row}) => ({key: id, value: id, label: paint([...before, ...row], theme)}))}
					indicatorComponent={() => <Text />}
					itemComponent={({label}) => <Line text={label} />}
				/>
			)}
			{lines(foot, theme)}
		</Box>
	);
}
