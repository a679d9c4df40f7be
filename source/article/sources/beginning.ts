import {open as openFile, stat} from 'node:fs/promises';
import type {Article} from '../article.js';
import {decode} from '../decode.js';
import {kindOf} from '../kind.js';
import type {Rest} from '../rest.js';
import {nameOf} from './delivered.js';
import {articleOf, textOf} from './delivered-text.js';

/** Bytes; what is shorter is opened whole in no time. */
const long = 48 * 1024;
const enough = 32 * 1024;
/** Of a page its half isn't enough, and all of it takes longer than nothing is to be seen. */
const longPage = 256 * 1024;

/** The article that the beginning of a long plain text gives, up to the end of a line; null of a file that is shorter or anything else. */
export async function beginningOf(rest: Rest): Promise<{readonly article: Article; readonly rest: Rest} | null> {
	const {source, ...known} = rest;
	try {
		const first = await firstBytes(source);
		const end = first?.bytes.lastIndexOf(0x0a) ?? -1;
		if (!first || end < enough / 2) return null;
		const delivered = {bytes: first.bytes.subarray(0, end + 1), contentType: null, charset: null};
		const {text, kind} = textOf(delivered, {source, name: source});
		if (kind !== 'text' || /^\s*[{<]/.test(text)) return null;
		const article = await articleOf({source: nameOf(source), text, kind, url: null, witness: null}, known);
		return {article, rest};
	} catch {
		// What is wrong with it, the whole tells.
		return null;
	}
}

/** Whether a file is a page, or Markdown, that takes a while to make an article of. */
export async function isLongPage(source: string): Promise<boolean> {
	const first = await firstBytes(source).catch(() => null);
	if (!first || first.of < longPage) return false;
	const start = decode(first.bytes.subarray(0, first.bytes.lastIndexOf(0x0a) + 1 || undefined));
	return start !== null && kindOf(start, {name: source}) !== 'text';
}

/** Of a long file, and how many it has. A pipe isn't opened: who writes into it loses its reader where that leaves again. */
async function firstBytes(path: string): Promise<{readonly bytes: Buffer; readonly of: number} | null> {
	const found = await stat(path);
	if (!found.isFile() || found.size < long) return null;
	const file = await openFile(path);
	try {
		const {buffer, bytesRead} = await file.read(Buffer.alloc(enough), 0, enough, 0);
		return {bytes: buffer.subarray(0, bytesRead), of: found.size};
	} finally {
		await file.close();
	}
}
