import {open as openFile, readdir, stat} from 'node:fs/promises';
import path from 'node:path';
import {constants, gunzipSync} from 'node:zlib';
import {cleanLine} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';
import {decode} from '../decode.js';
import {kindOf} from '../kind.js';
import {formatOf} from '../magic.js';
import {newestFirst} from './choice.js';
import {type FaultOf, faultsOf} from './delivered.js';
import {whyUnopened} from './file.js';
import {glance} from './glance.js';
import type {Choice, Opened, OpenOne, OpenOptions} from './opened.js';

/** What articles are called; other files aren't looked into. */
const articleName = /\.(?:txt|text|md|markdown|x?html?)(?:\.gz)?$/i;

/** More than a list that anybody goes through. */
const mostFiles = 5000;
/** Read of each file; its title and date stand there. */
const glanced = 8192;
/** Files open at a time. */
const together = 16;

/** The articles of a directory, not of those inside it, not yet opened: `openOne` opens its files. Throws a Fault. */
export async function choiceOfDirectory(
	directory: string,
	options: OpenOptions,
	openOne: OpenOne,
): Promise<Opened & {kind: 'choice'}> {
	const faultOf = faultsOf(directory);
	const names = (await namesIn(directory, faultOf)).filter(name => articleName.test(name));
	const items: Choice[] = [];
	for (let at = 0; at < Math.min(names.length, mostFiles); at += together) {
		options.signal?.throwIfAborted();
		const choices = names.slice(at, at + together).map(name => {
			const file = path.join(directory, name);
			return choiceOf(file, name, given => openOne(file, {...options, ...given}));
		});
		items.push(...(await Promise.all(choices)).filter(choice => choice !== null));
	}

	if (items.length === 0)
		throw faultOf('cannotOpen', ours`this directory has no articles (.txt, .md, .html): name another, or one file`);
	const title = cleanLine(path.basename(path.resolve(directory)));
	const cut = names.length > mostFiles ? ours`${title} (${mostFiles} of ${names.length} files)` : title;
	return {kind: 'choice', title: cut, items: newestFirst(items)};
}

const namesIn = async (directory: string, faultOf: FaultOf): Promise<string[]> =>
	readdir(directory).then(
		names => names.filter(name => !name.startsWith('.')).sort(),
		(error: unknown) => {
			throw faultOf('cannotOpen', whyUnopened(error));
		},
	);

/** Null for what is no readable article: a directory, an empty or binary file, one without permission, a feed. */
async function choiceOf(file: string, name: string, open: Choice['open']): Promise<Choice | null> {
	const bytes = await startOf(file).catch(() => null);
	if (bytes === null || bytes.length === 0 || formatOf(bytes) !== null) return null;
	const text = decode(bytes);
	if (text === null || text.trim() === '') return null;
	const kind = kindOf(text, {name: name.replace(/\.gz$/i, '')});
	if (kind !== 'text' && kind !== 'markdown' && kind !== 'html') return null;
	const {title, published, start} = glance(text, kind);
	const source: CleanText = cleanLine(file, 4096);
	return {
		title: title ?? cleanLine(name),
		published,
		start,
		source,
		open,
	};
}

/** The first bytes of a file, unpacked. */
async function startOf(file: string): Promise<Uint8Array | null> {
	if (!(await stat(file)).isFile()) return null;
	const handle = await openFile(file);
	try {
		const {buffer, bytesRead} = await handle.read(Buffer.alloc(glanced), 0, glanced, 0);
		const start = buffer.subarray(0, bytesRead);
		const isGzip = start[0] === 0x1f && start[1] === 0x8b;
		const bytes = isGzip
			? gunzipSync(start, {finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: glanced * 1100}).subarray(0, glanced)
			: start;
		// Not in the middle of a character.
		const isCut = bytesRead === glanced || bytes.length === glanced;
		return isCut ? bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1 || bytes.length) : bytes;
	} finally {
		await handle.close();
	}
}
