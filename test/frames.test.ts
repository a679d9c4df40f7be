import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {load} from '../source/article/sources/load.js';
import {read} from '../source/reading/read.js';
import {goldDocument} from './helpers/gold.js';
import {frameAfter, saidAfter} from './helpers/session.js';

// Each NAME.txt in test/frames holds screens behind lines "--- SIZE KEYS", or what is said behind "--- spoken KEYS", of the bundled article, or of NAME.md where there is one. To add one, write its line; `npm run frames` draws what
// stands there anew. Nothing else ever writes them: a line without a screen fails.
const folder = new URL('frames/', import.meta.url);
const update = process.env.UPDATE_FRAMES === '1';
const names = readdirSync(folder);

for (const name of names.filter(file => file.endsWith('.txt'))) {
	const story = name.replace(/txt$/, 'md');
	const document = names.includes(story) ? read(await load(fileURLToPath(new URL(story, folder)))) : goldDocument();
	const file = new URL(name, folder);
	const sections = [...readFileSync(file, 'utf8').matchAll(/^--- (\d+x\d+|spoken) ?(.*)\n((?:(?!--- ).*\n)*)/gm)];
	describe(name, () => {
		const drawn: string[] = [];
		test.for(sections.map(([, size, keys, frame]) => ({size: size!, keys: keys!, frame: frame!})))(
			'$size $keys',
			async ({size, keys, frame}) => {
				const now = `${size === 'spoken' ? await saidAfter(document, keys) : await frameAfter(document, size, keys)}\n`;
				drawn.push(`--- ${size} ${keys}\n${now}`);
				if (update) writeFileSync(file, drawn.join(''));
				else expect(differences(frame, now)).toBe('');
			},
		);
	});
}

/** The rows that differ, each with the two above and below it. */
function differences(wanted: string, now: string): string {
	if (wanted === now) return '';
	const [before, after] = [wanted.split('\n'), now.split('\n')];
	const rows = Math.max(before.length, after.length);
	const differs = Array.from({length: rows}, (_, row) => before[row] !== after[row]);
	return Array.from({length: rows}, (_, row) => {
		if (differs[row]) return `- ${before[row] ?? ''}\n+ ${after[row] ?? ''}`;
		return differs.slice(Math.max(0, row - 2), row + 3).some(Boolean) ? `  ${before[row]}` : '';
	})
		.filter(line => line !== '')
		.join('\n');
}
