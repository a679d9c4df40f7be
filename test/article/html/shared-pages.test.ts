import {existsSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {read, storyOf} from './page.js';

/** 79 pages and the stories that people marked in them. They are their publishers', so they stand beside the project and not in it. */
const folder = new URL('../../../../shared/extraction/', import.meta.url);
const isThere = existsSync(new URL('truth.json', folder));

test.skipIf(!isThere)(
	`the marked pages${isThere ? '' : ' (skipped: ../shared/extraction is absent)'}`,
	async () => {
		const {average, compare} = (await import(new URL('score.mjs', folder).href)) as Scorer;
		const truth = JSON.parse(readFileSync(new URL('truth.json', folder), 'utf8')) as Truth;
		const results = Object.entries(truth).map(([id, {url, articleBody}]) => {
			const html = gunzipSync(readFileSync(new URL(`pages/${id}.html.gz`, folder))).toString('utf8');
			return compare(articleBody, storyOf(read(html, {url})).join('\n\n'));
		});
		const {f1, precision, recall} = average(results);
		expect(results.length).toBe(79);
		expect(f1).toBeGreaterThanOrEqual(0.985);
		expect(precision).toBeGreaterThanOrEqual(0.98);
		expect(recall).toBeGreaterThanOrEqual(0.985);
	},
	120_000,
);

type Truth = Record<string, {readonly url: string; readonly articleBody: string}>;
type Result = {readonly f1: number; readonly precision: number; readonly recall: number};
type Scorer = {
	compare(truth: string, text: string): Result;
	average(results: readonly Result[]): Result;
};
