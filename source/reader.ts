// Runs beside the screen (a worker thread): opens the whole of the one article that it is given and reads it, says each count as soon
// as it is known, and hands over what it read in parts, each when it is asked for.
import {type MessagePort, parentPort, workerData} from 'node:worker_threads';
import {type Beside, partsOf, type Request} from './read-beside.js';
import {read} from './reading/read.js';

async function work(port: MessagePort, {article, rest, series}: Request): Promise<void> {
	const say = (said: Beside) => port.postMessage(said);
	let whole = article;
	if (rest !== null) {
		const {load} = await import('./article/sources/load.js');
		whole = await load(rest.source, rest);
		say({whole});
	}

	const parts = partsOf(read(whole!, {series, onCount: (list, count) => say({list, count})}));
	const next = () => say(parts.next().value ?? null);
	port.on('message', next);
	next();
}

void work(parentPort!, workerData as Request);
