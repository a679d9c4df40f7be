import type {Span} from '../../article/article.js';
import type {Entity, TimeExpression} from '../document.js';
import type {Token} from '../tokens.js';

/** By token: 1 where an expression of time or a name has it. */
export function takenBy(
	tokens: readonly Token[],
	dates: readonly TimeExpression[],
	entities: readonly Entity[],
): Uint8Array {
	const taken = new Uint8Array(tokens.length);
	const mentions = entities.flatMap(({mentions}) => mentions).sort((a, b) => a.start - b.start);
	mark(tokens, taken, dates);
	mark(tokens, taken, mentions);
	return taken;
}

/** Both lists are in order of text, and walked once. */
function mark(tokens: readonly Token[], taken: Uint8Array, spans: readonly Span[]): void {
	let index = 0;
	for (const {start, end} of spans) {
		while (index > 0 && tokens[index - 1]!.end > start) index--;
		while (index < tokens.length && tokens[index]!.end <= start) index++;
		for (; index < tokens.length && tokens[index]!.start < end; index++) taken[index] = 1;
	}
}
