import type {Span} from '../article/article.js';
import type {Token} from './tokens.js';

/** By token the index of the span that holds it, -1 if none does. */
export function spread(tokens: readonly Token[], spans: ReadonlyArray<Span & {readonly index: number}>): Int32Array {
	const sorted = [...spans].sort((a, b) => a.start - b.start);
	const at = new Int32Array(tokens.length).fill(-1);
	let k = 0;
	tokens.forEach((token, i) => {
		while (k < sorted.length && sorted[k]!.end <= token.start) k++;
		const span = sorted[k];
		if (span !== undefined && span.start <= token.start && token.end <= span.end) at[i] = span.index;
	});
	return at;
}
