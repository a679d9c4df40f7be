import {closeSync, fstatSync, mkdtempSync, openSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {articleFrom} from '../../source/article/article-from.js';
import {openHistory} from '../../source/habits/history.js';
import {screenOf} from '../../source/view/scene.js';
import {firstState} from '../../source/view/state.js';

let file = '';
beforeEach(() => {
	file = path.join(mkdtempSync(path.join(tmpdir(), 'readout-history-')), 'deep', 'places.json');
});

const article = (text: string, source = 'a.txt') => articleFrom({source, text});
const screenAt = (read: Article, offset: number) =>
	screenOf({kind: 'article', state: {...firstState(read, {columns: 80, rows: 24}, 'story'), offset}});

function leave(read: Article, offset: number): void {
	const history = openHistory(file);
	history.note(screenAt(read, offset));
	history.save();
}

test('an article is known by its text, whatever it is called', () => {
	leave(article('One text.'), 7);
	expect(openHistory(file).placeOf(article('One text.', 'b.txt'))).toBe(7);
	expect(openHistory(file).placeOf(article('Another text.'))).toBeNull();
	leave(article('Another text.'), 9);
	expect(openHistory(file).placeOf(article('One text.'))).toBe(7);
	leave(article('One text.'), 0);
	expect(openHistory(file).placeOf(article('One text.'))).toBeNull();
	expect(openHistory(file).placeOf(article('Another text.'))).toBe(9);
});

test('an article that is opened again in the same run opens where it was left', () => {
	const history = openHistory(file);
	history.note(screenAt(article('One text.'), 7));
	expect(history.placeOf(article('One text.'))).toBe(7);
	history.note(screenAt(article('One text.'), 0));
	expect(history.placeOf(article('One text.'))).toBeNull();
});

test('a list beside the story moves it, and leaves the place where it was read', () => {
	const read = article('One text.');
	const history = openHistory(file);
	history.note(screenAt(read, 7));
	const state = {...firstState(read, {columns: 120, rows: 40}, 'entities'), offset: 3};
	history.note(screenOf({kind: 'article', state}));
	expect(history.placeOf(read)).toBe(7);
	history.note(screenOf({kind: 'article', state: {...state, focus: 'story'}}));
	expect(history.placeOf(read)).toBe(3);
});

test('what comes through a pipe isn’t kept, and nothing is written for nothing', () => {
	leave(article('One text.', '-'), 7);
	leave(article('One text.'), 0);
	expect(() => statSync(path.dirname(file))).toThrow();
	leave(article('One text.'), 7);
	expect(openHistory(file).placeOf(article('One text.', '-'))).toBeNull();
});

test('at most 500 are kept, those that were read last', () => {
	for (let at = 0; at < 3; at++) {
		const history = openHistory(file);
		for (let each = 0; each < 200; each++) history.note(screenAt(article(`Text ${at} ${each}.`), 5));
		history.save();
	}

	const history = openHistory(file);
	expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(500);
	expect(history.placeOf(article('Text 0 99.'))).toBeNull();
	expect(history.placeOf(article('Text 0 100.'))).toBe(5);
	expect(history.placeOf(article('Text 2 199.'))).toBe(5);
});

test('two programs keep what each has read', () => {
	const [one, other] = [openHistory(file), openHistory(file)];
	one.note(screenAt(article('One text.'), 3));
	other.note(screenAt(article('Another text.'), 4));
	one.save();
	other.save();
	expect(openHistory(file).placeOf(article('One text.'))).toBe(3);
	expect(openHistory(file).placeOf(article('Another text.'))).toBe(4);
});

test('the file is for its owner alone, and nothing is left beside it', () => {
	leave(article('One text.'), 3);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(readdirSync(path.dirname(file))).toEqual(['places.json']);
});

test('it is written beside the old one, which stays whole until it is replaced', () => {
	leave(article('One text.'), 7);
	const old = openSync(file, 'r');
	leave(article('Another text.'), 9);
	// Whoever was reading the old one still has all of it.
	expect(JSON.parse(readFileSync(old, 'utf8'))).toHaveLength(1);
	expect(statSync(file).ino).not.toBe(fstatSync(old).ino);
	closeSync(old);
});

test('where it can’t be written nothing happens; what is no history is none', () => {
	leave(article('One text.'), 3);
	for (const text of ['', '{', '{}', '[1,["a"],["a","b"],["a",-1],["a",1,2]]', 'null']) {
		writeFileSync(file, text);
		expect(openHistory(file).placeOf(article('One text.'))).toBeNull();
	}

	file = path.join(file, 'below-a-file', 'places.json');
	expect(() => leave(article('One text.'), 3)).not.toThrow();
});
