import {createReadStream} from 'node:fs';
import process from 'node:process';
import {readData} from '../../data.js';
import type {Article} from '../article.js';
import {articleFrom} from '../article-from.js';
import {cleanLine} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';
import {decode} from '../decode.js';
import {Fault, type FaultKind} from '../fault.js';
import {isPublicationDate} from '../published.js';
import {whyNameRefused, whyRefused} from '../refuse.js';

export type LoadOptions = {
	/** ISO 8601 date or date-time; beats what the source says. */
	readonly published?: string;
	/** BCP 47. */
	readonly language?: string;
	/** What `-` reads. */
	readonly stdin?: NodeJS.ReadableStream;
};

const mostMebibytes = 64;

/** Opens an article: the bundled one (undefined), a file of plain text, or standard input ("-"). Throws a Fault. */
export async function load(source: string | undefined, options: LoadOptions = {}): Promise<Article> {
	const {published, language} = options;
	if (published !== undefined && !isPublicationDate(published)) {
		throw new Fault('usage', ours`${cleanLine(published)}: no ISO 8601 date; write one like 2024-05-17`);
	}

	const given = {...(published !== undefined && {published}), ...(language !== undefined && {language})};
	if (source === undefined) {
		const known = JSON.parse(readData('harbin.json')) as {published: string; language: string};
		return articleFrom({source: 'harbin.txt', text: readData('harbin.txt'), ...known, ...given});
	}

	const fault = (kind: FaultKind, why: CleanText) =>
		new Fault(kind, ours`${source === '-' ? ours`standard input` : cleanLine(source)}: ${why}`);
	if (/^[a-z][a-z\d+.-]{1,20}:\/\//i.test(source)) {
		throw fault('notAnArticle', ours`URLs aren't read, plain text alone: save the page's text in a .txt file`);
	}

	const bytes = await bytesOf(source, options.stdin ?? process.stdin, fault);
	const nameRefused = source === '-' ? null : whyNameRefused(source);
	if (nameRefused !== null) throw fault('notAnArticle', nameRefused);
	if (bytes.length === 0) throw fault('notAnArticle', ours`it is empty: give it an article's text`);
	const text = decode(bytes);
	if (text === null)
		throw fault('notAnArticle', ours`it is binary, and plain text alone is read: give it an article's text`);
	const refused = whyRefused(text);
	if (refused !== null) throw fault('notAnArticle', refused);
	const article = articleFrom({source, text, ...given});
	if (article.text === '') throw fault('notAnArticle', ours`it has no text to read: give it an article's text`);
	return article;
}

async function bytesOf(
	source: string,
	stdin: NodeJS.ReadableStream,
	fault: (kind: FaultKind, why: CleanText) => Fault,
): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for await (const chunk of source === '-' ? stdin : createReadStream(source)) {
			const bytes = Buffer.from(chunk);
			chunks.push(bytes);
			length += bytes.length;
			if (length > mostMebibytes * 2 ** 20) {
				throw fault('notAnArticle', ours`it is larger than ${mostMebibytes} MiB: cut the article out of it`);
			}
		}
	} catch (error) {
		throw error instanceof Fault ? error : fault('cannotOpen', whyUnopened(error));
	}

	return Buffer.concat(chunks, length);
}

function whyUnopened(error: unknown): CleanText {
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
	if (code === 'ENOENT' || code === 'ENOTDIR') return ours`there is no such file: check the path`;
	if (code === 'EISDIR') return ours`it is a directory: name one file in it`;
	if (code === 'EACCES' || code === 'EPERM') return ours`no permission to read it: change its mode, or copy it`;
	return ours`it can't be opened (${cleanLine(code)}): check the path`;
}
