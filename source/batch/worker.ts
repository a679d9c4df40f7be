import {on} from 'node:events';
import {type MessagePort, parentPort} from 'node:worker_threads';
import {answer} from './answer.js';

// One line at a time: each message but the first, which says that it can begin, answers the line that was sent before.
async function work(port: MessagePort): Promise<void> {
	const lines = on(port, 'message') as AsyncIterable<[string]>;
	port.postMessage(null);
	for await (const [line] of lines) port.postMessage(await answer(line));
}

void work(parentPort!);
