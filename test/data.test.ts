import {expect, test} from 'vitest';
import {readData, remembering, sortedList} from '../source/data.js';

const sorted = ['cities', 'regions', 'given-names', 'surnames', 'demonyms', 'words'].map(name => `names/${name}.txt`);

test.each(sorted)('%s is sorted, and has its lines and nothing else', name => {
	const {has, lines} = sortedList(name);
	const all = lines();
	expect(all.at(-1)).toBe('');
	all.pop();
	expect(all).toEqual([...new Set(all)].sort((a, b) => (a < b ? -1 : 1)));
	expect(all.filter(line => !has(line))).toEqual([]);
	const set = new Set(all);
	const others = all.flatMap(line => [`${line}a`, line.slice(0, -1), line.slice(1), ` ${line}`, `${line}\n`]);
	expect(others.filter(line => line !== '' && has(line) !== set.has(line))).toEqual([]);
	expect(has('')).toBe(false);
	expect(has(readData(name))).toBe(false);
	expect(has('\u{ffff}')).toBe(false);
});

test('what was asked is asked once, a null too, and what is remembered is bounded', () => {
	let count = 0;
	const ask = remembering(text => {
		count++;
		return text === 'none' ? null : text.length;
	});
	expect([ask('one'), ask('none'), ask('one'), ask('none')]).toEqual([3, null, 3, null]);
	expect(count).toBe(2);
	for (let i = 0; i < 20_000; i++) ask(String(i));
	ask('one');
	expect(count).toBe(20_003);
});
