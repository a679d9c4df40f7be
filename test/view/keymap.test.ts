import {expect, test} from 'vitest';
import {stepsOf} from '../../source/app/notation.js';
import {drawnText} from '../../source/view/glyphs.js';
import {
	actionOf,
	help,
	helpBack,
	hints,
	keymap,
	onePane,
	quit,
	toLinks,
	toList,
	toMarks,
	toOutline,
	toStory,
	twoPanes,
} from '../../source/view/keymap.js';

const rows = Object.values(keymap);

test('no key stands in two rows', () => {
	const keys = rows.flatMap(row => Object.keys(row.keys));
	expect(new Set(keys).size).toBe(keys.length);
});

test('every key of the map can be written in a session', () => {
	for (const key of rows.flatMap(row => Object.keys(row.keys))) {
		const notation = key === '<' ? '<lt>' : [...key].length === 1 ? key : `<${key}>`;
		expect(stepsOf(notation), key).toHaveLength(1);
		expect(actionOf(key), key).toBeDefined();
	}
});

test('every key that is shown is one of its row', () => {
	const spelled: Record<string, string> = {
		'↑': 'up',
		'↓': 'down',
		'←': 'left',
		'→': 'right',
		'ctrl-c': 'c-c',
		'ctrl-l': 'c-l',
		'ctrl-z': 'c-z',
	};
	for (const {keys, shown} of rows) {
		for (const key of shown.split(' ')) expect(Object.keys(keys), shown).toContain(spelled[key] ?? key);
	}
});

test('every hint of the footer offers a key of its row', () => {
	const all = [
		...Object.values(hints).flat(),
		help,
		helpBack,
		quit,
		toLinks,
		toStory,
		toList,
		toMarks,
		toOutline,
		onePane,
		twoPanes,
	];
	for (const {row, key} of all) {
		const {shown} = keymap[row];
		for (const letters of ['unicode', 'ascii'] as const) {
			const drawn = drawnText(key, letters);
			for (const one of /^(?:↑↓|kj)$/.test(drawn) ? drawn : [drawn])
				expect(shown.split(' '), `${drawn} ${row}`).toContain(one);
		}
	}
});
