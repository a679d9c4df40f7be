import {execFileSync} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {beginningOf, isLongPage} from '../../../source/article/sources/beginning.js';
import {load} from '../../../source/article/sources/load.js';
import {open} from '../../../source/article/sources/open.js';

const folder = mkdtempSync(path.join(tmpdir(), 'readout-beginning-'));
const file = (name: string, content: string | Uint8Array): string => {
	writeFileSync(path.join(folder, name), content);
	return path.join(folder, name);
};

const paragraphs = Array.from(
	{length: 2000},
	(_, at) => `The council met on day ${at} – in the old town hall – and it “voted” for the bridge that was planned.`,
).join('\n\n');

const openBeginning = async (source: string) => {
	const opened = await open(source, {beginning: true});
	if (opened.kind !== 'article') throw new Error('no article');
	return opened;
};

describe('the beginning of a long plain text is how the whole begins', () => {
	test.for<[string, string | Uint8Array]>([
		['plain.txt', paragraphs],
		['titled.txt', `Council votes for the bridge\n\nBy Anna Berg\n\nOSLO, 3 May 2024 (Reuters) - ${paragraphs}`],
		['lines.txt', paragraphs.replaceAll('\n\n', '\n')],
		['returns.txt', paragraphs.replaceAll('\n', '\r\n')],
		['latin.txt', Buffer.from(paragraphs.replaceAll(/[“”–]/g, 'é'), 'latin1')],
		['wide.txt', Buffer.from(`\ufeff${paragraphs}`, 'utf16le')],
	])('%s', async ([name, content]) => {
		const {article, rest} = await openBeginning(file(name, content));
		expect(rest).toEqual({source: path.join(folder, name)});
		const whole = await load(rest!.source, rest);
		expect(article.text.length).toBeLessThan(40_000);
		expect(whole.text.length).toBeGreaterThan(150_000);
		expect(whole.text.startsWith(article.text.slice(0, 10_000))).toBe(true);
		// The last is cut where the beginning ends.
		const shown = article.paragraphs.slice(0, -1).slice(0, 50);
		expect(whole.paragraphs.slice(0, shown.length)).toEqual(shown);
		for (const key of ['title', 'byline', 'publisher', 'published', 'language'] as const)
			expect(article[key]).toBe(whole[key]);
	});
});

test('what is short, of another kind or in one line is opened whole', async () => {
	const page = `<!doctype html><title>Votes</title><article>${paragraphs.replace(/^.*$/gm, '<p>$&</p>')}</article>`;
	for (const [name, content] of [
		['short.txt', paragraphs.slice(0, 40_000)],
		['page.html', page],
		['story.md', `# Votes\n\n${paragraphs}`],
		['line.txt', paragraphs.replaceAll('\n', ' ')],
	] as const) {
		const {rest, article} = await openBeginning(file(name, content));
		expect(rest, name).toBeUndefined();
		expect(article).toEqual((await openBeginning(path.join(folder, name))).article);
	}
});

test('what turns out to be no text further down is told when the whole is opened', async () => {
	const bytes = Buffer.concat([Buffer.from(paragraphs), Buffer.alloc(500_000)]);
	const {rest} = await openBeginning(file('half.txt', bytes));
	await expect(load(rest!.source, rest)).rejects.toMatchObject({kind: 'notAnArticle'});
});

test('a named pipe isn’t opened for its beginning: who writes into it would lose its reader', async () => {
	const pipe = path.join(folder, 'pipe');
	execFileSync('mkfifo', [pipe]);
	// Whoever has opened it to read waits for this.
	onTestFinished(() => closeSync(openSync(pipe, 'r+')));
	expect(await beginningOf({source: pipe})).toBe(null);
	expect(await isLongPage(pipe)).toBe(false);
});
