import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import {Menu} from '../../source/app/menu.js';
import {bare} from '../../source/app/theme.js';
import {frameOf} from '../../source/view/frame.js';
import {type ScreenState, screenOf} from '../../source/view/scene.js';
import {firstState} from '../../source/view/state.js';
import {goldDocument} from '../helpers/gold.js';
import {after, screenWith} from '../helpers/screen.js';

const document = goldDocument();
const size = {columns: 80, rows: 24};
const unread = screenOf({kind: 'article', state: firstState(document.article, size, 'story')});
const opened = screenWith(document, size);

const menuOf = (screen: ScreenState) => <Menu items={frameOf(screen).menu!.items} theme={bare} />;

test('the open pane is marked, and each has its count', () => {
	const {lastFrame} = render(menuOf(after(opened, '2')));
	expect(lastFrame()).toBe(['  1 Story    top', '▌ 2 Entities  13', '  3 Timeline  10', '  4 Figures    1'].join('\n'));
});

test('before the reading the counts are blank', () => {
	const {lastFrame} = render(menuOf(unread));
	expect(
		lastFrame()
			?.split('\n')
			.map(line => line.trimEnd()),
	).toEqual(['▌ 1 Story    top', '  2 Entities', '  3 Timeline', '  4 Figures']);
});

test('the mark follows the state when the list is given another one', () => {
	const {lastFrame, rerender} = render(menuOf(opened));
	rerender(menuOf(after(opened, '4')));
	expect(lastFrame()).toContain('▌ 4 Figures    1');
	expect(lastFrame()).toContain('  1 Story    top');
	rerender(menuOf(after(opened, '4<left>')));
	expect(lastFrame()).toContain('❯ 4 Figures    1');
});

test('the keys of the select list stay out of the way', () => {
	const {lastFrame, stdin} = render(menuOf(opened));
	const before = lastFrame();
	for (const bytes of ['j', '\u001b[B', '3', '\r']) stdin.write(bytes);
	expect(lastFrame()).toBe(before);
});
