import type {Article} from '../../article/article.js';
import {textOf} from '../../article/article.js';
import {clean} from '../../article/clean.js';
import type {Entity, Event, Figure, TimeExpression} from '../document.js';
import type {Numeral} from '../numerals.js';
import {governingOf} from '../syntax/governing.js';
import type {Parse} from '../syntax/parse.js';
import type {Token} from '../tokens.js';
import {amountsOf} from './amounts.js';
import {boundOf} from './bounds.js';
import {periodsOf} from './carried-periods.js';
import {changesOf} from './changes.js';
import {markQuoted, takenBy} from './claims.js';
import {measuresOf} from './measures.js';
import {nationsOf} from './nations.js';
import type {Passage} from './passage.js';

export type FiguresInput = {
	article: Article;
	tokens: readonly Token[];
	/** Of these tokens. */
	syntax: Parse;
	numerals: readonly Numeral[];
	dates: readonly TimeExpression[];
	entities: readonly Entity[];
	/** Whose dates are the periods of amounts that have none of their own. */
	events: readonly Event[];
};

/** Every amount that the article quotes, in order of text, none overlapping. */
export function readFigures({article, tokens, syntax, numerals, dates, entities, events}: FiguresInput): Figure[] {
	const passage: Passage = {
		article,
		tokens,
		tags: syntax.tags,
		governing: governingOf(syntax.sentences, tokens.length),
		numerals,
		numeralAt: new Map(numerals.map(({first}, index) => [first, index])),
		nations: nationsOf(tokens),
		taken: takenBy(tokens, dates, entities),
	};
	const amounts = amountsOf(passage);
	markQuoted(passage, amounts);
	const bounds = amounts.map(({first, last}) => boundOf(passage, first, last));
	const begins = bounds.map(({first}) => first);
	const measures = measuresOf(passage, amounts, begins);
	const changes = changesOf(passage, amounts, begins);
	const periods = periodsOf(passage, amounts, {begins, changes, measures, events}, dates);
	return amounts.map((amount, index) => {
		const {sentence, start} = tokens[amount.first]!;
		const span = {start, end: tokens[amount.last - 1]!.end};
		const measure = measures[index];
		return {
			id: clean(`f${index + 1}`),
			...span,
			text: textOf(article, span),
			sentence,
			kind: amount.kind,
			value: amount.value,
			upper: amount.upper,
			bound: bounds[index]!.bound,
			unit: clean(amount.unit),
			measures: measure ? textOf(article, measure) : null,
			period: periods[index]!,
			change: changes[index]!,
		};
	});
}
