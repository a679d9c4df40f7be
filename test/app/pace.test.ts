import {setImmediate as turn} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {pace} from '../../source/app/pace.js';
import type {Input} from '../../source/app/reducer.js';

const key = (name: string): Input => ({type: 'key', key: name});

test('keys wait for what is going on, each for what the one before it set going; Ctrl-C waits for nothing', async () => {
	const {going, admit} = pace();
	const entered: string[] = [];
	let read = () => {};
	let opened = () => {};
	going(new Promise<void>(resolve => (read = resolve)));
	const enter = admit(input => {
		if (input.type !== 'key') return;
		entered.push(input.key);
		if (input.key === 'enter') going(new Promise<void>(resolve => (opened = resolve)));
	});
	const turns = async () => {
		for (let at = 0; at < 50; at++) await turn();
	};

	enter({type: 'keys', keys: ['j', 'enter', 'G']});
	await turns();
	expect(entered).toEqual([]);
	read();
	await turns();
	expect(entered).toEqual(['j', 'enter']);
	enter({type: 'keys', keys: ['2', 'c-c']});
	expect(entered).toEqual(['j', 'enter', 'c-c']);
	opened();
	await turns();
	expect(entered).toEqual(['j', 'enter', 'c-c', 'G', '2']);
	enter(key('k'));
	await turns();
	expect(entered.at(-1)).toBe('k');
});

test('what fails is waited for no longer', async () => {
	const {going, admit} = pace();
	const entered: Input[] = [];
	going(Promise.reject(new Error('gone')));
	admit(input => entered.push(input))(key('j'));
	for (let at = 0; at < 50; at++) await turn();
	expect(entered).toEqual([key('j')]);
});
