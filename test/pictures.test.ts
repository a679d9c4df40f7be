import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {expect, test} from 'vitest';
import {pictureOf} from '../pictures/picture.js';
import {session} from '../source/testing.js';

const at = (name: string) => new URL(`../${name}`, import.meta.url);

/** What the readme shows: `![what it shows](pictures/NAME.svg)` and the keys it is made with. */
const pictures = [
	{name: 'story', keys: '', size: {columns: 80, rows: 24}},
	{name: 'entities', keys: '2jj', size: {columns: 112, rows: 28}},
	{name: 'figures', keys: '4', size: {columns: 112, rows: 32}},
] as const;

test.for(pictures)('the picture of $name is a frame as it is now', async ({name, keys, size}) => {
	const readme = readFileSync(at('readme.md'), 'utf8');
	const [, title = ''] = new RegExp(`!\\[([^\\]]+)\\]\\(pictures/${name}\\.svg\\)`).exec(readme) ?? [];
	expect(title).not.toBe('');
	const frames = await session(undefined, {keys, size, theme: 'dark'});
	const picture = await pictureOf(frames.at(-1)!.frame, size, title);
	const file = at(`pictures/${name}.svg`);
	if (process.env.UPDATE_README === '1') writeFileSync(file, picture);
	else expect(readFileSync(file, 'utf8') === picture, 'npm run pictures draws it anew').toBe(true);
});

test('a picture has the letters, colours and blocks of its frame, cell by cell', async () => {
	const size = {columns: 10, rows: 2};
	const picture = await pictureOf(
		'a\u001b[1;35m<b> \u001b[0m  \u001b[7mx\u001b[27m\n\u001b[2m──▄\u001b[0m',
		size,
		'A & B',
	);
	expect(picture).toContain('<title>A &amp; B</title>');
	expect(picture).toContain(
		'<text x="8.4" y="13.5" textLength="25.2" fill="#d48fe0" font-weight="bold">&lt;b&gt;</text>',
	);
	expect(picture).toContain('<rect x="58.8" y="0" width="8.4" height="18" fill="#d7dae0"/>');
	expect(picture).toContain('<rect x="16.8" y="27" width="8.4" height="9" fill="#d7dae0" opacity="0.6"/>');
});
