import type {Span} from '../../../article/article.js';
import type {Page} from './page.js';

/** Where names may stand: the runs of capitals and a token at either side, joined where they meet. "The" alone at a sentence's start is none. Tokens, `end` exclusive. */
export function islandsOf({forms, from, to, runFirst, runLast}: Page): Span[] {
	const islands: {start: number; end: number}[] = [];
	for (let at = 0; at < runLast.length; at++) {
		const last = runLast[at] as number;
		if (last === 0 || (last === at + 1 && forms[at]?.small)) continue;
		const start = Math.max(from[at] as number, (runFirst[at] as number) - 1);
		const end = Math.min(to[at] as number, last + 1);
		const before = islands.at(-1);
		if (before && before.end >= start && before.end > (from[at] as number)) before.end = end;
		else islands.push({start, end});
		at = last - 1;
	}

	return islands;
}
