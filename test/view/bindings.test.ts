import {expect, test} from 'vitest';
import {bindable, clashIn} from '../../source/view/bindings.js';
import {frameOf, rowsOf as linesOf} from '../../source/view/frame.js';
import {keymap} from '../../source/view/keymap.js';
import {screenOf, topScene} from '../../source/view/scene.js';
import {goldDocument} from '../helpers/gold.js';
import {after, articleState, screenWith} from '../helpers/screen.js';

const keys = {sort: ['x'], find: ['c-f', '/'], quit: ['Q'], up: ['w'], entities: ['e']};
const opened = screenOf(topScene(screenWith(goldDocument(), {columns: 80, rows: 24})), {keys});
const frameAfter = (keys: string) =>
	linesOf(frameOf(after(opened, keys)))
		.map(row => row.map(({text}) => text).join(''))
		.join('\n');

test('a row of the keymap that was given other keys has those alone', () => {
	expect(articleState(after(opened, 'e')).pane).toBe('entities');
	expect(articleState(after(opened, '2')).pane).toBe('story');
	expect(articleState(after(opened, 'ex')).lists.entities.sort).toBe(1);
	expect(articleState(after(opened, 'es')).lists.entities.sort).toBe(0);
	expect(after(opened, 'q').leaving).toBeNull();
	expect(after(opened, 'Q').leaving).toEqual({by: 'quit'});
	expect(after(opened, '<c-c>').leaving).toEqual({by: 'interrupt'});
	expect(articleState(after(opened, 'jjw')).offset).toBe(articleState(after(opened, 'j')).offset);
});

test('letters still go to the query of find', () => {
	expect(articleState(after(opened, '/xeQ')).find?.query).toBe('xeQ');
});

test('a key that stays is shown as ever', () => {
	const again = screenOf(topScene(opened), {keys: {down: ['n', 'down'], findNext: ['c-n']}});
	const [footer = []] = linesOf(frameOf(again)).slice(-1);
	expect(footer.map(({text}) => text).join('')).toContain('↑↓ line');
});

test('footer and keys show the keys as they are', () => {
	expect(frameAfter('')).toMatch(/w down line/);
	expect(frameAfter('')).toMatch(/\? help {2}Q quit$/);
	expect(frameAfter('e')).toMatch(/x sort {2}f type/);
	expect(frameAfter('?')).toMatch(/x f {10}sort; filter by type or group/);
	expect(frameAfter('?')).toMatch(/1 e 3 4 {6}story, entities/);
});

test('all can be given other keys but what always leaves, and a clash is named', () => {
	const actions = new Set(Object.values(keymap).flatMap(({keys}) => Object.values(keys)));
	expect(new Set([...bindable, 'interrupt'])).toEqual(actions);
	expect(clashIn({sort: ['f']})).toEqual({key: 'f', actions: ['sort', 'filter']});
	expect(clashIn({sort: ['f'], filter: ['s']})).toBeNull();
});

test('the overlay names the keys that work, and no other', () => {
	const given = {back: ['B'], halfDown: ['D'], top: ['T'], pageDown: ['f', 'c-f', 'pgdn'], links: [], filter: ['F']};
	const text = linesOf(frameOf(after(screenOf(topScene(opened), {keys: given}), '?')))
		.map(row => row.map(({text}) => text).join(''))
		.join('\n');
	expect(text).toMatch(/B {12}back to where you came from *[▐ ]*\n/);
	expect(text).toMatch(/D u {10}half a page down, up; also ctrl-u/);
	expect(text).toMatch(/T G {10}the top, the end; also end/);
	expect(text).toMatch(/f b {10}a page down, up; also ctrl-f pgdn pgup/);
	expect(text).not.toMatch(/the links of the article|backspace|ctrl-d|home/);
});

test('what has no key any more is offered nowhere', () => {
	const none = screenOf(topScene(opened), {keys: {help: [], sort: []}});
	const [footer = []] = linesOf(frameOf(after(none, '2'))).slice(-1);
	expect(footer.map(({text}) => text).join('')).not.toMatch(/help|sort/);
});
