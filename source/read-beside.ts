import path from 'node:path';
import type {Worker} from 'node:worker_threads';
import type {Article} from './article/article.js';
import type {CleanText} from './article/clean-text.js';
import {Fault, type FaultKind} from './article/fault.js';
import type {Rest} from './article/rest.js';
import type {ArticleText, Make} from './article/sources/delivered-text.js';
import {type CountedList, type Document, type Entity, lists, unread} from './reading/document.js';
import type {Reference} from './reading/series/reference.js';

export type Reading = {
	/** What the article is only the beginning of. */
	readonly rest: Rest | null;
	/** Told of the whole article, once it is there. */
	readonly onWhole: (whole: Article) => void;
	/** Told how many items a list has, as soon as that is known. */
	readonly onCount: (list: CountedList, count: number) => void;
	/** Ends the reading, which then never settles; so it does the making. */
	readonly signal: AbortSignal;
};

/** What the worker is given: an article, or what it is to make one of. */
export type Request = {readonly series: readonly Reference[]} & (
	| {readonly article: Article}
	| {readonly rest: Rest}
	| {readonly text: ArticleText; readonly given: Omit<Parameters<Make>[1], 'signal'>}
);

/** What an article lists; a long one is handed over in parts, as its reading is. */
export const articleLists = ['paragraphs', 'sentences', 'links', 'furniture', 'warnings'] as const;

type ListName = (typeof lists)[number] | (typeof articleLists)[number];
type Part<Name extends ListName = ListName> = {readonly list: Name; readonly items: readonly unknown[]};

/** What the worker says: a part of a list, the article once its lists were said, a count, null after all, or why there is none. */
export type Beside =
	| {readonly whole: Omit<Article, (typeof articleLists)[number]>}
	| {readonly list: CountedList; readonly count: number}
	| Part
	| null
	| {readonly fault: {readonly kind: FaultKind; readonly message: CleanText}};

/** UTF-16 code units. From this length on, a reading takes long enough to be felt between two keys; making an article of HTML always does. */
const long = 50_000;

/** Whether an article is read before a thread would have begun. */
export const isReadAtOnce = ({article, rest}: {readonly article: Article; readonly rest: Rest | null}): boolean =>
	rest === null && article.text.length < long;

/** What makes and reads articles for the screen: in a thread beside it what takes long, so that keys are answered meanwhile. */
export type BesideScreen = {
	readonly make: Make;
	readonly read: (article: Article, reading: Reading) => Promise<Document>;
};

export function besideScreen(series: readonly Reference[]): BesideScreen {
	// The thread that made an article goes on to read it, and ends where another is made first.
	let maker: Made | null = null;

	return {
		async make(text, {signal, published, language}) {
			const given = {...(published !== undefined && {published}), ...(language !== undefined && {language})};
			if (text.kind !== 'html' && text.text.length < long) return (await articles()).articleOf(text, given);
			void maker?.worker.terminate();
			maker = null;
			const made = await started({text, given, series})
				.then(worker => madeBy(worker, signal))
				.catch(orNull);
			if (!made) return (await articles()).articleOf(text, given);
			maker = made;
			made.worker.once('exit', () => {
				if (maker === made) maker = null;
			});
			return made.article;
		},

		async read(article, reading) {
			const {rest, onWhole} = reading;
			if (maker?.article === article) {
				const {worker} = maker;
				maker = null;
				const document = await readBy(worker, article, reading).catch(orNull);
				if (document) return document;
			}

			if (!isReadAtOnce({article, rest})) {
				const request: Request = {...(rest === null ? {article} : {rest}), series};
				const document = await started(request)
					.then(worker => readBy(worker, article, reading))
					.catch(orNull);
				if (document) return document;
			}

			let whole = article;
			if (rest !== null) {
				const {load} = await import('./article/sources/load.js');
				whole = await load(rest.source, rest);
				onWhole(whole);
			}

			const {read} = await import('./reading/read.js');
			return read(whole, {series, onCount: reading.onCount});
		},
	};
}

const articles = () => import('./article/sources/delivered-text.js');

/** Where no thread can be had, or not enough memory, it is done without; what is wrong with the article stays wrong. */
function orNull(error: unknown): null {
	if (error instanceof Fault) throw error;
	return null;
}

async function started(request: Request): Promise<Worker> {
	const [{Worker}, {setFlagsFromString}] = await Promise.all([import('node:worker_threads'), import('node:v8')]);
	// Else a heap grows to twice what it holds, and more, before it is swept.
	setFlagsFromString('--heap-growing-percent=12');
	const worker = new Worker(path.join(import.meta.dirname, 'reader.js'), {
		workerData: request,
		resourceLimits: {maxYoungGenerationSizeMb: 4},
	});
	worker.unref();
	// What it dies of is heard by who waits for it.
	return worker.on('error', () => {});
}

type Hears = {
	/** True once nothing more is wanted of it: the worker is then asked no more. */
	readonly hear: (said: Beside) => boolean;
	readonly signal: AbortSignal | undefined;
};

/** Asks a worker for step after step. Rejects where it ends, or says that it can't; aborted, it ends and nothing more is heard of it. */
const asked = (worker: Worker, {hear, signal}: Hears): Promise<void> =>
	new Promise((resolve, reject) => {
		const leave = () => {
			signal?.removeEventListener('abort', abort);
			worker.off('message', listen).off('error', reject).off('exit', ended);
		};

		const abort = () => {
			leave();
			void worker.terminate();
		};

		const listen = (said: Beside) => {
			if (said !== null && 'fault' in said) {
				abort();
				reject(new Fault(said.fault.kind, said.fault.message));
			} else if (hear(said)) {
				leave();
				resolve();
			} else if (said !== null && !('count' in said)) {
				// A key that waits goes before the next part.
				setImmediate(() => worker.postMessage(null));
			}
		};

		const ended = () => reject(new Error('the reader ended without a word'));
		signal?.addEventListener('abort', abort, {once: true});
		worker.on('message', listen).once('error', reject).once('exit', ended);
		worker.postMessage(null);
	});

type Made = {readonly article: Article; readonly worker: Worker};

async function madeBy(worker: Worker, signal: AbortSignal | undefined): Promise<Made | null> {
	let article: Article | null = null;
	const parts = partsHeard();
	await asked(worker, {
		signal,
		hear(said) {
			if (said !== null && 'items' in said) parts.hear(said);
			else if (said !== null && 'whole' in said) article = {...said.whole, ...parts.all(articleLists)} as Article;
			return article !== null;
		},
	});
	return article && {article, worker};
}

/** Puts parts together again. */
function partsHeard() {
	const heard = new Map<ListName, unknown[]>();
	return {
		hear({list, items}: Part): void {
			const whole = heard.get(list) ?? [];
			heard.set(list, whole);
			for (const item of items) whole.push(item);
		},
		/** These lists, which the next parts begin anew. */
		all<Name extends ListName>(names: readonly Name[]): Record<Name, unknown[]> {
			const all = Object.fromEntries(names.map(name => [name, heard.get(name) ?? []])) as Record<Name, unknown[]>;
			for (const name of names) heard.delete(name);
			return all;
		},
	};
}

/** What comes through is a copy; the screen keeps what it knows by the article that it has. */
async function readBy(worker: Worker, article: Article, {onWhole, onCount, signal}: Reading): Promise<Document> {
	let whole = article;
	const parts = partsHeard();
	await asked(worker, {
		signal,
		hear(said) {
			if (said === null) return true;
			if ('whole' in said) onWhole((whole = {...said.whole, ...parts.all(articleLists)} as Article));
			else if ('count' in said) onCount(said.list, said.count);
			else if ('items' in said) parts.hear(said);
			return false;
		},
	});
	void worker.terminate();
	return {...unread(whole), ...(parts.all(lists) as Partial<Document>)};
}

/** As many spans as are taken in within a few milliseconds. */
const largestPart = 3000;

/** Lists in parts of about the same weight, in order. */
export function* partsOf<Name extends ListName>(
	given: Readonly<Record<Name, readonly unknown[]>>,
	names: readonly Name[],
): Generator<Part<Name>, undefined> {
	for (const list of names) {
		let items: unknown[] = [];
		let weight = 0;
		for (const item of given[list]) {
			items.push(item);
			weight += hasMentions(item) ? 1 + item.mentions.length : 1;
			if (weight < largestPart) continue;
			yield {list, items};
			items = [];
			weight = 0;
		}

		if (items.length > 0) yield {list, items};
	}
}

const hasMentions = (item: unknown): item is Entity => typeof item === 'object' && item !== null && 'mentions' in item;
