import path from 'node:path';
import {type ResourceLimits, Worker} from 'node:worker_threads';
import type {Article} from './article/article.js';
import type {Rest} from './article/rest.js';
import type {CountedList, Document} from './reading/document.js';
import type {Reference} from './reading/series/reference.js';

export type Reading = {
	/** What the article is only the beginning of. */
	readonly rest: Rest | null;
	/** Told of the whole article, once it is there. */
	readonly onWhole: (whole: Article) => void;
	readonly series: readonly Reference[];
	/** Told how many items a list has, as soon as that is known. */
	readonly onCount: (list: CountedList, count: number) => void;
	/** Ends the reading, which then never settles. */
	readonly signal: AbortSignal;
};

/** What the worker is given: an article, or what it is to make one of. */
export type Request = {
	readonly article: Article | null;
	readonly rest: Rest | null;
	readonly series: readonly Reference[];
};

type ListName = Exclude<keyof Document, 'readout' | 'article'>;
type Part = {readonly list: ListName; readonly items: readonly unknown[]};

/** What the worker says: the whole article, a count, a part of the reading, and null after the last part. */
export type Beside = {readonly whole: Article} | {readonly list: CountedList; readonly count: number} | Part | null;

/** UTF-16 code units. From this length on, a reading takes long enough to be felt between two keys. */
const long = 50_000;

/** Reads an article for the screen, all of it: a long one in a thread beside it, so that keys are answered meanwhile. The same reading. */
export async function readForScreen(article: Article, reading: Reading): Promise<Document> {
	const {rest, onWhole} = reading;
	if (rest !== null || article.text.length >= long) {
		for (const limits of [limitsFor(rest?.bytes ?? article.text.length), {}]) {
			const document = await readBeside(article, reading, limits).catch(() => null);
			if (document) return document;
		}
	}

	let whole = article;
	if (rest !== null) {
		const {load} = await import('./article/sources/load.js');
		whole = await load(rest.source, rest);
		onWhole(whole);
	}

	const {read} = await import('./reading/read.js');
	return read(whole, reading);
}

/** What nearly every reading has room in. A heap without a bound grows to twice what it holds before it is swept. */
const limitsFor = (length: number): ResourceLimits => ({
	maxOldGenerationSizeMb: 70 + Math.ceil(length / 31_000),
	maxYoungGenerationSizeMb: 8,
});

/** Rejects where no thread can be had, or not enough memory. */
const readBeside = (
	article: Article,
	{rest, series, onWhole, onCount, signal}: Reading,
	resourceLimits: ResourceLimits,
): Promise<Document> =>
	new Promise((resolve, reject) => {
		const request: Request = {article: rest === null ? article : null, rest, series};
		let whole = article;
		const worker = new Worker(path.join(import.meta.dirname, 'reader.js'), {
			workerData: request,
			resourceLimits,
		});
		const end = () => void worker.terminate();
		signal.addEventListener('abort', end, {once: true});
		worker.unref();
		// What comes through is a copy; the screen keeps what it knows by the article that it has.
		const lists: Record<ListName, unknown[]> = {
			entities: [],
			dates: [],
			events: [],
			figures: [],
			series: [],
			warnings: [],
		};
		worker.on('message', (said: Beside) => {
			if (said === null) {
				signal.removeEventListener('abort', end);
				end();
				resolve({readout: 1, article: whole, ...lists} as Document);
			} else if ('whole' in said) onWhole((whole = said.whole));
			else if ('count' in said) onCount(said.list, said.count);
			else {
				for (const item of said.items) lists[said.list].push(item);
				// A key that waits goes before the next part.
				setImmediate(() => worker.postMessage(null));
			}
		});
		worker.once('error', reject);
		worker.once('exit', () => {
			if (!signal.aborted) reject(new Error('the reader ended without a word'));
		});
	});

/** As many spans as are taken in within a few milliseconds. */
const largestPart = 3000;

/** A reading in parts of about the same weight, in order. */
export function* partsOf(document: Document): Generator<Part, undefined> {
	for (const list of ['entities', 'dates', 'events', 'figures', 'series', 'warnings'] as const) {
		let items: unknown[] = [];
		let weight = 0;
		for (const item of document[list]) {
			items.push(item);
			weight += typeof item === 'object' && 'mentions' in item ? 1 + item.mentions.length : 1;
			if (weight < largestPart) continue;
			yield {list, items};
			items = [];
			weight = 0;
		}

		if (items.length > 0) yield {list, items};
	}
}
