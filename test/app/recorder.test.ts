import {expect, test} from 'vitest';
import {stepsOf} from '../../source/app/notation.js';
import {recorder} from '../../source/app/recorder.js';
import {type Input, reduce} from '../../source/app/reducer.js';
import {goldDocument} from '../helpers/gold.js';
import {after, screenWith} from '../helpers/screen.js';

const first = screenWith(goldDocument(), {columns: 80, rows: 24});
const key = (name: string): Input => ({type: 'key', key: name});

/** What is written for inputs that come in bursts. */
function recorded(...bursts: ReadonlyArray<readonly Input[]>): string {
	let text = '';
	const {hear, watch} = recorder(written => {
		text += written;
	});
	watch(first);
	let screen = first;
	for (const burst of bursts) {
		for (const input of burst) {
			hear(input);
			screen = reduce(screen, input);
		}

		watch(screen);
	}

	return text;
}

test('a line for each pane, the keys in their notation', () => {
	expect(recorded([key('2')], [key('j'), key('j'), key('enter')], [key('space'), key('esc'), key('tab')])).toBe(
		'<resize:80x24>\n2jj\n<enter><space>\n<esc>\n<tab>',
	);
});

test('the mouse, sizes, what is pasted, and brackets', () => {
	const mouse = (kind: 'click' | 'up', column: number, row: number): Input => ({
		type: 'mouse',
		event: {kind, column, row},
	});
	expect(recorded([mouse('click', 30, 7), mouse('up', 99, 20), key('m'), mouse('click', 1, 1)])).toBe(
		'<resize:80x24>\n<click:31,8><wheel:up:100,21>m',
	);
	expect(recorded([{type: 'resize', size: {columns: 120, rows: 40}}])).toBe('<resize:80x24>\n<resize:120x40>');
	const paste: Input = {type: 'paste', text: 'a <b>\n'};
	expect(recorded([paste, key('/'), paste, key('<')])).toBe('<resize:80x24>\n/a<space><lt>b><space><lt>');
});

test('the key that leaves is left out, and what comes after it', () => {
	expect(recorded([key('j'), key('q'), key('j')])).toBe('<resize:80x24>\nj');
	expect(recorded([key('j'), key('c-c')])).toBe('<resize:80x24>\nj');
	expect(recorded([key('/'), key('q')])).toBe('<resize:80x24>\n/q');
});

test('what is written is read again as the same screen', () => {
	const keys =
		'2jj<enter>n/put<lt><backspace><backspace><enter>nn<resize:100x30>4<click:31,8><wheel:down:40,10><c-g>3G';
	const inputs = stepsOf(keys).map((step): Input => {
		if ('mouse' in step) return {type: 'mouse', event: step.mouse};
		if ('size' in step) return {type: 'resize', size: step.size};
		return {type: 'key', key: step.written.replace(/^<lt>$/, '<').replace(/^<(.+)>$/, '$1')};
	});
	const written = recorded(inputs);
	expect(written).toContain('<c-g>');
	expect(after(first, written)).toEqual(after(first, keys));
});
