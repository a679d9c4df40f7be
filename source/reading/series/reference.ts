import {clean, cleanLine} from '../../article/clean.js';
import {type CleanText, ours} from '../../article/clean-text.js';
import {Fault} from '../../article/fault.js';

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
	const points: Array<{period: CleanText; value: number}> = [];
	let columns: string[] | null = null;
	text.split(/\r?\n/).forEach((row, index) => {
		const line = index + 1;
		const comment = /^#\s*([a-z]+)\s*:\s*(.*)$/.exec(row);
		if (comment && isFact(comment[1]!)) known.set(comment[1], comment[2]!.trim());
		if (row.trim() === '' || row.startsWith('#')) return;
		const cells = cellsOf(row);
		if (columns === null) {
			columns = cells.map(cell => cell.toLowerCase());
			for (const needed of ['period', 'value']) {
				if (!columns.includes(needed))
					throw wrong(line, needed, ours`it is not there; the first row names the columns`);
			}

			return;
		}

		const at = (column: string) => cells[columns!.indexOf(column)] ?? '';
		const [period, value] = [at('period'), at('value')];
		if (!periodForm.test(period))
			throw wrong(line, 'period', ours`“${cleanLine(period, 40)}” is none; write 2023, 2023-Q4, 2023-05 or 2023-05-17`);
		if (!valueForm.test(value))
			throw wrong(line, 'value', ours`“${cleanLine(value, 40)}” is no number; write digits and a point`);
		for (const fact of facts) if (columns.includes(fact) && at(fact) !== '') known.set(fact, at(fact));
		points.push({period: clean(period), value: Number(value)});
	});
	for (const fact of ['measures', 'unit'] as const) {
		if (!known.get(fact)) throw wrong(1, fact, ours`it is not told; add a line “# ${clean(fact)}: …”`);
	}

	if (points.length === 0) throw wrong(1, 'period', ours`no rows; add one for each period`);
	return {
		id: cleanLine(name.replace(/^.*[\\/]/, '').replace(/\.csv$/i, '')),
		measures: cleanLine(known.get('measures') ?? ''),
		parties: (known.get('parties') ?? '')
			.split(';')
			.map(party => party.trim())
			.filter(party => party !== ''),
		unit: cleanLine(known.get('unit') ?? ''),
		source: cleanLine(known.get('source') ?? name),
		points,
	};
}

const isFact = (name: string): name is Fact => facts.some(fact => fact === name);

/** The cells of one row (RFC 4180, without line breaks in a cell). */
function cellsOf(row: string): string[] {
	return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
		(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"')).trim(),
	);
}
