#!/usr/bin/env node
import process from 'node:process';
import {load} from './article/sources/load.js';
import {batch} from './batch.js';
import {printJson} from './output/json.js';
import {read} from './reading/read.js';

const args = process.argv.slice(2);
if (args.includes('--batch')) {
	for await (const line of batch(process.stdin)) process.stdout.write(line);
} else {
	const at = args.indexOf('--published');
	const published = at < 0 ? undefined : args[at + 1];
	const source = args.find((arg, i) => !arg.startsWith('--') && !(args[i - 1] ?? '').startsWith('--'));
	process.stdout.write(printJson(read(await load(source, published === undefined ? {} : {published}))));
}
