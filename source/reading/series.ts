import type {Article} from '../article/article.js';
import type {Entity, Figure, Series} from './document.js';

export type SeriesInput = {article: Article; figures: readonly Figure[]; entities: readonly Entity[]};

/** The reference series that measure what a figure measures, between the same parties, in the same unit. */
export function seriesFor(_input: SeriesInput): Series[] {
	return [];
}
