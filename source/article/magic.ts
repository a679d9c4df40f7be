import {type CleanText, ours} from './clean-text.js';

const formats: ReadonlyArray<readonly [start: string, what: CleanText]> = [
	['%PDF-', ours`a PDF`],
	['\u0089PNG', ours`a picture`],
	['\u00ff\u00d8\u00ff', ours`a picture`],
	['GIF8', ours`a picture`],
	['PK\u0003\u0004', ours`a zip archive or an office document`],
	['\u00d0\u00cf\u0011\u00e0', ours`an office document`],
	['{\\rtf', ours`a document in RTF`],
	['\u001f\u008b', ours`a gzip inside a gzip`],
	['BZh', ours`a bzip2 archive`],
	['\u00fd7zXZ', ours`an xz archive`],
	['\u0028\u00b5\u002f\u00fd', ours`a zstd archive`],
	['\u007fELF', ours`a program`],
];

/** What bytes are that begin as no text does: "a PDF"; null if nothing is known of them. */
export const formatOf = (bytes: Uint8Array): CleanText | null =>
	formats.find(([start]) => Array.from(start, (c, at) => bytes[at] === c.charCodeAt(0)).every(Boolean))?.[1] ?? null;
