import {cleanLine} from './article/clean.js';
import {type CleanText, ours} from './article/clean-text.js';
import {Fault} from './article/fault.js';
import {open} from './article/sources/open.js';
import type {Choice, OpenOptions} from './article/sources/opened.js';
import type {FormatName} from './output/formats.js';
import {contract} from './output/json.js';
import {leftOut, print} from './output/print.js';
import type {Reference} from './reading/series/reference.js';
import type {Pane} from './view/state.js';

export type Printing = {
	readonly source: string | undefined;
	readonly options: OpenOptions;
	readonly format: FormatName;
	readonly pane: Pane | null;
	/** Reference series beside those that ship. */
	readonly series: readonly Reference[];
};

export type Outlets = {
	readonly say: (text: string) => Promise<unknown>;
	/** Told of an article of several that can't be opened, and of what the format has no place for. */
	readonly warn: (message: CleanText) => void;
};

/** Prints what a source holds: an article, or the list or the documents of a feed or a directory. Resolves to the exit code. */
export async function printSource(
	{source, options, format, pane, series}: Printing,
	{say, warn}: Outlets,
): Promise<number> {
	const opened = await open(source, options);
	if (opened.kind === 'article') {
		const {read} = await import('./reading/read.js');
		const document = read(opened.article, {series});
		await say(print(document, {format, pane}));
		const without = leftOut(document, format);
		if (without !== null) warn(without);
		return 0;
	}

	const {items} = opened;
	refuse(source ?? '', items.length, format, pane);
	if (format === 'json') return printAll(items, series, {say, warn});
	await say(items.map(lineOf).join(''));
	return 0;
}

function refuse(source: string, count: number, format: FormatName, pane: Pane | null): void {
	const wanting =
		pane !== null
			? ours`--pane ${cleanLine(pane)}`
			: format === 'text' || format === 'json'
				? null
				: ours`--format ${cleanLine(format)}`;
	if (wanting !== null)
		throw new Fault(
			'usage',
			ours`${cleanLine(source)}: it holds ${count} articles, and ${wanting} wants one: name one, or take --format text or json`,
		);
}

/** "2024-05-17	A title	https://…": a cell that isn't known is empty. */
const lineOf = ({published, title, source}: Choice): string =>
	`${published?.slice(0, 10) ?? ''}\t${title}\t${source}\n`;

/** A document a line; those that can't be opened are told of, and the first of them gives the exit code. */
async function printAll(items: readonly Choice[], series: readonly Reference[], {say, warn}: Outlets): Promise<number> {
	const {read} = await import('./reading/read.js');
	let code = 0;
	for (const item of items) {
		try {
			const {article} = await item.open();
			await say(`${JSON.stringify(contract(read(article, {series})))}\n`);
		} catch (error) {
			if (!(error instanceof Fault)) throw error;
			code ||= error.exitCode;
			warn(error.message);
		}
	}

	return code;
}
