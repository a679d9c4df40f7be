// Runs beside the screen (a worker thread): reads the one article that it is given, says each count as soon as it is known, and
// hands over what it read in parts, each when it is asked for.
import {type MessagePort, parentPort, workerData} from 'node:worker_threads';
import {type Beside, partsOf, type Request} from './read-beside.js';
import {read} from './reading/read.js';

function work(port: MessagePort, {article, series}: Request): void {
	const say = (said: Beside) => port.postMessage(said);
	const parts = partsOf(read(article, {series, onCount: (list, count) => say({list, count})}));
	const next = () => say(parts.next().value ?? null);
	port.on('message', next);
	next();
}

work(parentPort!, workerData as Request);
