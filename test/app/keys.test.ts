import type {Key} from 'ink';
import {expect, test} from 'vitest';
import {keysOf} from '../../source/app/keys.js';

const none = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
} as Key;

test.for([
	['a letter', 'j', {}, ['j']],
	['a burst of letters is one event', 'jj2', {}, ['j', 'j', '2']],
	['a return inside a burst', 'j\rj', {}, ['j', 'enter', 'j']],
	['a space', ' ', {}, ['space']],
	['backspace inside a burst', 'a\u007f', {}, ['a', 'backspace']],
	['an arrow', '', {upArrow: true}, ['up']],
	['shift and tab', '', {tab: true, shift: true}, ['s-tab']],
	['control and a letter', 'c', {ctrl: true}, ['c-c']],
	['control and a letter that has no key', 'z', {ctrl: true}, ['c-z']],
	['Esc and a letter within one moment', 'j', {meta: true}, ['esc', 'j']],
	['the end of a sequence that came in two halves', '[A', {}, []],
	['half a mouse report', '[<64;10;5M', {}, []],
	['a bracket that is typed', '[', {}, ['[']],
	['an emoji is one letter', '👍', {}, ['👍']],
] as const)('%s', ([, input, key, names]) => {
	expect(keysOf(input, {...none, ...key})).toEqual(names);
});
