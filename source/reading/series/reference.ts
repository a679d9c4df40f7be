import {clean, cleanLine} from '../../article/clean.js';
import {type CleanText, ours} from '../../article/clean-text.js';
import {Fault} from '../../article/fault.js';
import {dayFromIso} from '../dates/calendar.js';

/** A reference series as its file tells it: what it measures, between whom, in what unit. */
export type Reference = {
	readonly id: CleanText;
	readonly measures: CleanText;
	/** Who a figure must be about; none where the series doesn't say. */
	readonly parties: readonly string[];
	readonly unit: CleanText;
	readonly source: CleanText;
	readonly points: ReadonlyArray<{readonly period: CleanText; readonly value: number}>;
};

const facts = ['measures', 'parties', 'unit', 'source'] as const;

type Fact = (typeof facts)[number];

/** A year, a quarter, a month or a day. */
const periodForm = /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const valueForm = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads a series from CSV: lines "# measures: …", "# parties: A; B", "# unit: …", "# source: …" or columns of those names, a header
 * line with the columns `period` and `value`, then a row a point.
 * @throws Fault (notAnArticle) that names the line and the column of what is wrong
 */
export function referenceFrom(name: string, text: string): Reference {
	const wrong = (line: number, column: string, what: CleanText) =>
		new Fault('notAnArticle', ours`${cleanLine(name)}: line ${line}, column ${cleanLine(column)}: ${what}`);
	const known = new Map<Fact, string>();
	const points = new Map<string, number>();
	let columns: string[] | null = null;
	// Spreadsheets write a byte order mark.
	for (const [index, row] of text.replace('\ufeff', '').split(/\r?\n/).entries()) {
		const comment = /^#\s*([a-z]+)\s*:\s*(.*)$/.exec(row);
		if (comment && isFact(comment[1]!)) known.set(comment[1], comment[2]!.trim());
		if (row.trim() === '' || row.startsWith('#')) continue;
		const refuse = (column: string, what: CleanText) => wrong(index + 1, column, what);
		if (columns === null) columns = columnsOf(row, refuse);
		else {
			const cells = cellsOf(row);
			const cellOf = (column: string) => cells[columns!.indexOf(column)] ?? '';
			takePoint(points, cellOf('period'), cellOf('value'), refuse);
			for (const fact of facts) if (cellOf(fact) !== '') known.set(fact, cellOf(fact));
		}
	}

	for (const fact of ['measures', 'unit'] as const) {
		if (!known.get(fact)) throw wrong(1, fact, ours`it is not told; add a line “# ${clean(fact)}: …”`);
	}

	if (points.size === 0) throw wrong(1, 'period', ours`no rows; add one for each period`);
	return {
		id: cleanLine(name.replace(/^.*[\\/]/, '').replace(/\.csv$/i, '')),
		measures: cleanLine(known.get('measures') ?? ''),
		parties: (known.get('parties') ?? '')
			.split(';')
			.map(party => party.trim())
			.filter(party => party !== ''),
		unit: cleanLine(known.get('unit') ?? ''),
		source: cleanLine(known.get('source') ?? name),
		// In order of time, whichever way the file has them.
		points: [...points].sort().map(([period, value]) => ({period: clean(period), value})),
	};
}

type Refuse = (column: string, what: CleanText) => Fault;

function columnsOf(row: string, refuse: Refuse): string[] {
	const columns = cellsOf(row).map(cell => cell.toLowerCase());
	const missing = ['period', 'value'].find(needed => !columns.includes(needed));
	if (missing !== undefined) throw refuse(missing, ours`it is not there; the first row names the columns`);
	return columns;
}

function takePoint(points: Map<string, number>, period: string, value: string, refuse: Refuse): void {
	if (!periodForm.test(period) || (period.length === 10 && dayFromIso(period) === null))
		throw refuse('period', ours`“${cleanLine(period, 40)}” is none; write 2023, 2023-Q4, 2023-05 or 2023-05-17`);
	if (points.has(period)) throw refuse('period', ours`“${cleanLine(period)}” is there already; keep one row`);
	if (!valueForm.test(value) || !Number.isFinite(Number(value)))
		throw refuse('value', ours`“${cleanLine(value, 40)}” is no number; write digits and a point`);
	points.set(period, Number(value));
}

const isFact = (name: string): name is Fact => facts.some(fact => fact === name);

/** The cells of one row (RFC 4180, without line breaks in a cell). */
function cellsOf(row: string): string[] {
	return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
		(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"')).trim(),
	);
}
