import type {Article} from '../../article/article.js';
import type {Entity, Event, TimeExpression} from '../document.js';
import type {Token} from '../tokens.js';

export type EventsInput = {
	article: Article;
	tokens: readonly Token[];
	dates: readonly TimeExpression[];
	entities: readonly Entity[];
};

/** What happens in the article, in order of time; undated ones last, in order of text. */
export function readEvents(_input: EventsInput): Event[] {
	return [];
}
