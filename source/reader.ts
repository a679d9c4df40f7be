// Runs beside the screen (a worker thread): opens or makes the one article that it is asked for and reads it. It does one step each
// time that it is asked, so that it ends with nothing that nobody waits for; each count is said as soon as it is known.
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {type MessagePort, parentPort, workerData} from 'node:worker_threads';
import type {Article} from './article/article.js';
import {Fault} from './article/fault.js';
import {articleLists, type Beside, isReadAtOnce, partsOf, type Request} from './read-beside.js';
import {lists} from './reading/document.js';
import {read} from './reading/read.js';

async function wholeOf(request: Exclude<Request, {article: Article}>): Promise<Article> {
	if ('rest' in request) {
		const {load} = await import('./article/sources/load.js');
		return load(request.rest.source, request.rest);
	}

	const {articleOf} = await import('./article/sources/delivered-text.js');
	return articleOf(request.text, request.given);
}

/** What it was read from goes, before the parts are copied: else both would be in memory at once. */
function sweep(): void {
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
}

async function* steps(request: Request, say: (said: Beside) => void): AsyncGenerator<Beside, null> {
	let whole: Article;
	if ('article' in request) whole = request.article;
	else {
		whole = await wholeOf(request);
		yield* partsOf(whole, articleLists);
		const {paragraphs, sentences, links, furniture, warnings, ...rest} = whole;
		yield {whole: rest};
	}

	const document = read(whole, {series: request.series, onCount: (list, count) => say({list, count})});
	// A page is read here however short it is, and has little to sweep.
	if (!isReadAtOnce({article: whole, rest: null})) sweep();
	yield* partsOf(document, lists);
	return null;
}

function work(port: MessagePort, request: Request): void {
	const say = (said: Beside) => port.postMessage(said);
	const going = steps(request, say);
	const fail = (error: unknown) => {
		if (!(error instanceof Fault)) throw error;
		say({fault: {kind: error.kind, message: error.message}});
	};

	port.on(
		'message',
		() =>
			void going
				.next()
				.then(({value}) => say(value))
				.catch(fail),
	);
}

work(parentPort!, workerData as Request);
