import type {Span} from '../../article/article.js';
import type {Entity, TimeExpression} from '../document.js';
import type {Token} from '../tokens.js';
import type {Amount, Passage} from './passage.js';

/** By token: 1 where an expression of time has it, 3 where a name has it, 0 elsewhere. */
export function takenBy(
	tokens: readonly Token[],
	dates: readonly TimeExpression[],
	entities: readonly Entity[],
): Uint8Array {
	const taken = new Uint8Array(tokens.length);
	const mentions = entities.flatMap(({mentions}) => mentions).sort((a, b) => a.start - b.start);
	mark(tokens, taken, mentions, 3);
	mark(tokens, taken, dates, 1);
	return taken;
}

/** 2 where an amount with a unit is quoted: no phrase of words runs over it. */
export function markQuoted({taken}: Passage, amounts: readonly Amount[]): void {
	for (const {first, last, kind} of amounts) if (kind !== 'count') taken.fill(2, first, last);
}

/** Both lists are in order of text, and walked once. */
function mark(tokens: readonly Token[], taken: Uint8Array, spans: readonly Span[], kind: number): void {
	let index = 0;
	for (const {start, end} of spans) {
		while (index > 0 && tokens[index - 1]!.end > start) index--;
		while (index < tokens.length && tokens[index]!.end <= start) index++;
		for (; index < tokens.length && tokens[index]!.start < end; index++) taken[index] = kind;
	}
}
