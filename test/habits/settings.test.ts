import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {settingsFrom} from '../../source/habits/settings.js';

const read = (text: string) => settingsFrom(text, '~/settings.yaml');

test('what the file says, in YAML or JSON', async () => {
	const text =
		'# mine\ntheme: light\nmouse: false\nmeasure: 60\nhistory: false\nkeys:\n  sort: x\n  story: [1, c-f]\n  down: [j, down]\n';
	const settings = {
		theme: 'light',
		mouse: false,
		measure: 60,
		history: false,
		keys: {sort: ['x'], story: ['1', 'c-f'], down: ['j', 'down']},
	};
	expect(await read(text)).toEqual(settings);
	expect(await read(JSON.stringify(settings))).toEqual(settings);
	for (const nothing of ['', '# only this\n', '{}', 'keys:\n']) expect(await read(nothing)).toEqual({});
	expect(await read('keys:\n  sort: f\n  filter: s\n')).toEqual({keys: {sort: ['f'], filter: ['s']}});
});

test('the example of the readme is one', async () => {
	const readme = readFileSync(new URL('../../readme.md', import.meta.url), 'utf8');
	const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
	expect(Object.keys(await read(example))).toEqual(['theme', 'mouse', 'measure', 'history', 'keys']);
});

describe('a fault is one line that names file, line and field', () => {
	test.for<[string, RegExp]>([
		['theme: light\n\nmouse: off\n', /line 3, mouse: "off": it takes true or false$/],
		['\ntheme: purple', /line 2, theme: "purple": it takes auto, dark, light, mono$/],
		['measure: 20', /line 1, measure: 20: it takes a number of columns from 30 to 200$/],
		['theme: dark\ncolour: red', /line 2, colour: no such setting; there are theme, mouse, measure, history, keys$/],
		['{"theme": "dark",\n "mouse": 1}', /line 2, mouse: 1: it takes/],
		['- theme', /line 1: no settings: write a field a line/],
		['theme: dark\ntheme: light', /line 2, theme: it is there twice: leave one$/],
		['theme: "dark', /line 1, theme: it is no YAML: see to quotes, brackets/],
		['theme: [light\nmouse: true', /line 1, theme: it is no YAML/],
		['theme: dark\n---\nmouse: true', /line 2: a second document begins/],
		['keys: &a\n  sort: *a', /line 2, keys\.sort: a map is no key/],
		['keys: x', /line 1, keys: it takes a key or a list/],
		['keys:\n  dance: x', /line 2, keys\.dance: no such action; there are story, .*quit$/],
		['keys:\n  interrupt: x', /line 2, keys\.interrupt: no such action/],
		['keys:\n  sort: c-c', /line 2, keys\.sort: c-c always leaves: write another key$/],
		['keys:\n  sort: xx', /line 2, keys\.sort: "xx" is no key: write a letter, one of tab s-tab/],
		['keys:\n  find: /\n  sort: [x, f]', /line 3, keys\.sort: f is the key of filter too/],
		['keys:\n  filter: x\n  sort: x', /line 3, keys\.sort: x is the key of filter too/],
		['theme: "\\e[31m"', /line 1, theme: "[^\u001b]*": it takes/],
		['a: &a [x]\nb: &b [*a, *a]', /line 1, a: no such setting/],
	])('%j', async ([text, message]) => {
		const fault = await read(text).catch((error: unknown) => error);
		expect(fault).toMatchObject({kind: 'settings', exitCode: 78});
		expect((fault as Error).message).toMatch(message);
		expect((fault as Error).message).toMatch(/^~\/settings\.yaml, line \d+[:,] [^\n]+$/);
	});
});
