import type {Figure} from '../../../source/reading/document.js';
import {read} from '../../../source/reading/read.js';
import {articleOf} from '../../helpers/article.js';

/** The figures of a text that was published on Friday, 17 May 2024. */
export const figuresIn = (text: string): readonly Figure[] => read(articleOf(text, {published: '2024-05-17'})).figures;

/** "at least 12 person", "4500000 USD", "2..3 percent": bound, value and unit. */
export const amountsIn = (text: string): string[] =>
	figuresIn(text).map(({bound, value, upper, unit}) =>
		[bound, upper === null ? value : `${value}..${upper}`, unit].filter(part => part !== null).join(' '),
	);
