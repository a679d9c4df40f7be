import {readFile} from 'node:fs/promises';
import process from 'node:process';
import {readData} from '../../data.js';
import type {Article} from '../article.js';
import {articleFrom} from '../article-from.js';
import {cleanLine} from '../clean.js';
import {ours} from '../clean-text.js';
import {Fault} from '../fault.js';

export type LoadOptions = {
	/** ISO 8601 date or date-time; beats what the source says. */
	readonly published?: string;
	/** BCP 47. */
	readonly language?: string;
	/** What `-` reads. */
	readonly stdin?: NodeJS.ReadableStream;
};

/** Opens an article: the bundled one (undefined), a file of plain text, or standard input ("-"). Throws a Fault. */
export async function load(source: string | undefined, options: LoadOptions = {}): Promise<Article> {
	const {published, language} = options;
	const given = {...(published !== undefined && {published}), ...(language !== undefined && {language})};
	if (source === undefined) {
		const known = JSON.parse(readData('harbin.json')) as {published: string; language: string};
		return articleFrom({source: 'harbin.txt', text: readData('harbin.txt'), ...known, ...given});
	}

	const text = source === '-' ? await readStream(options.stdin ?? process.stdin) : await readText(source);
	return articleFrom({source, text, ...given});
}

async function readText(source: string): Promise<string> {
	try {
		return await readFile(source, 'utf8');
	} catch {
		throw new Fault('cannotOpen', ours`${cleanLine(source)}: can't be opened`);
	}
}

async function readStream(stream: NodeJS.ReadableStream): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks).toString('utf8');
}
