import {readFileSync} from 'node:fs';
import type {DayRange} from '../../../source/reading/document.js';

export type NewsWording = {
	readonly kind: string;
	readonly published: string;
	readonly text: string;
	readonly wanted: readonly Wanted[];
};

type Wanted = {
	readonly text: string;
	readonly value: string;
	readonly range: DayRange | null | undefined;
	readonly missed: boolean;
};

/** The phrase book of news.txt; its head says how it is written. */
export function newsWordings(): NewsWording[] {
	const lines = readFileSync(new URL('news.txt', import.meta.url), 'utf8')
		.trim()
		.split('\n');
	let kind = '';
	return lines.flatMap((line): NewsWording[] => {
		if (line.startsWith('## ')) kind = line.slice(3);
		if (kind === '' || !/^\d/.test(line)) return [];
		const wanted: Wanted[] = [];
		const text = line
			.slice(11)
			.replace(
				/\{(~?)([^|}]+)\|([^|}]+)(?:\|([^}]+))?\}/g,
				(_, miss: string, words: string, value: string, range?: string) => {
					wanted.push({text: words, value, range: rangeOf(range, value), missed: miss !== ''});
					return words;
				},
			);
		return [{kind, published: line.slice(0, 10), text: text.replaceAll(' ¶ ', '\n\n'), wanted}];
	});
}

/** As it is written; else of a value that is a day, or a time of one. */
function rangeOf(range: string | undefined, value: string): DayRange | null | undefined {
	if (range === '-') return null;
	const [start, end] = range?.split('..') ?? [/^\d{4}-\d\d-\d\d/.exec(value)?.[0]];
	return start === undefined ? undefined : {start, end: end ?? start};
}
