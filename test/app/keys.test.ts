import type {Key} from 'ink';
import {expect, test} from 'vitest';
import {keyReader} from '../../source/app/keys.js';

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
	expect(keyReader()(input, {...none, ...key})).toEqual(names);
});

/** What events one after the other are read as. */
function keysIn(...inputs: string[]): string[] {
	const read = keyReader();
	return inputs.flatMap(input => read(input, none));
}

test.for([
	[['[<0;10', ';5M'], []],
	[['[<0;10;5', 'M'], []],
	[['[<0;10;5', 'm'], []],
	[['[M', ' !!'], []],
	[['[M', ' q', '!', 'q'], ['q']],
	[['[M', ' q!j'], ['j']],
	[['[<', '0;10;5M'], []],
	[['[', '<0;10;5M'], []],
	[['[<0;1', '0;5', ';3Mj'], ['j']],
	[
		['jj[<64;1', '0;5Mk'],
		['j', 'j', 'k'],
	],
	[['[<0;10;5Mj[<0;10;5m'], ['j']],
	[['[', '5~'], ['[']],
	[['[1;', '5C'], []],
] as const)('a sequence that came in parts is no key: %j', ([inputs, keys]) => {
	expect(keysIn(...inputs).filter(key => key !== '[')).toEqual(keys.filter(key => key !== '['));
});

test.for([
	[
		['[', 'm'],
		['[', 'm'],
	],
	[
		['[', '2'],
		['[', '2'],
	],
	[
		['[', '<'],
		['[', '<'],
	],
	[['[<0;10', '2'], ['2']],
	[['[<0;10', 'j'], ['j']],
	[
		['<', '3'],
		['<', '3'],
	],
	[
		['a[b', 'c'],
		['a', '[', 'b', 'c'],
	],
] as const)('what is typed after half a sequence still is: %j', ([inputs, keys]) => {
	expect(keysIn(...inputs)).toEqual(keys);
});
