import {hashOf} from '../hash.js';
import {mix} from '../syntax/hash.js';

/**
 * Hashed features of a case: what is known of it, each a string, alone or together with others. A row of the table is the names of
 * what is looked at together, "form+word"; an empty one is always there.
 */
export class Templates<At> {
	private readonly knowing: ReadonlyArray<(at: At) => string>;
	private readonly rows: readonly number[][];
	private readonly values: Int32Array;

	constructor(known: Readonly<Record<string, (at: At) => string>>, rows: readonly string[]) {
		const names = Object.keys(known);
		this.knowing = Object.values(known);
		this.rows = rows.map(row => (row === '' ? [] : row.split('+').map(name => names.indexOf(name))));
		this.values = new Int32Array(names.length);
	}

	/** Writes a feature of 32 bits for each row into `out`; how many. */
	write(at: At, out: Int32Array): number {
		const {knowing, rows, values} = this;
		for (let k = 0; k < knowing.length; k++) values[k] = hashOf(knowing[k]!(at));
		for (let n = 0; n < rows.length; n++) {
			let hash = 0;
			for (const k of rows[n]!) hash = mix(hash, values[k]!);
			out[n] = mix(n, hash);
		}

		return rows.length;
	}
}
