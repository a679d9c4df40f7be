import type {Article} from '../article/article.js';
import {clean, cleanLine} from '../article/clean.js';
import type {CleanText} from '../article/clean-text.js';
import {readData, readList} from '../data.js';
import type {Entity, Figure, Series} from './document.js';
import {currencies} from './figures/currencies.js';
import {regionOf} from './figures/nations.js';

export type SeriesInput = {article: Article; figures: readonly Figure[]; entities: readonly Entity[]};

/** A reference series as its file tells it: what it measures, between whom, in what unit. */
type Reference = {
	readonly name: string;
	readonly measures: CleanText;
	/** Who a figure must be about: each of them is named in the figure's sentence or is what its measure refers to. */
	readonly parties: readonly string[];
	readonly unit: CleanText;
	readonly source: CleanText;
	readonly points: ReadonlyArray<{readonly period: CleanText; readonly value: number}>;
};

let shipped: readonly Reference[] | undefined;

/** The reference series that measure what a figure measures, between the same parties, in the same unit. */
export function seriesFor({article, figures, entities}: SeriesInput): Series[] {
	shipped ??= readList('series/list.txt').map(name => referenceOf(name, readData(`series/${name}`)));
	return shipped.flatMap(({name, parties, ...series}) => {
		const own = figures.filter(figure => isOf({name, parties, ...series}, figure, article, entities)).map(({id}) => id);
		return own.length === 0 ? [] : [{id: clean(name.replace(/\.csv$/, '')), ...series, figures: own}];
	});
}

/** "# key: value" lines, then "period,value" rows. */
function referenceOf(name: string, text: string): Reference {
	const lines = text.split('\n').filter(line => line !== '');
	const head = new Map(
		lines.flatMap(line => {
			const match = /^# ([a-z]+): (.*)$/.exec(line);
			return match ? [[match[1]!, match[2]!] as const] : [];
		}),
	);
	return {
		name,
		measures: cleanLine(head.get('measures') ?? ''),
		parties: (head.get('parties') ?? '').split(';').map(party => party.trim()),
		unit: cleanLine(head.get('unit') ?? ''),
		source: cleanLine(head.get('source') ?? ''),
		points: lines
			.filter(line => /^\d/.test(line))
			.map(line => {
				const [period = '', value = ''] = line.split(',');
				return {period: clean(period), value: Number(value)};
			}),
	};
}

function isOf(reference: Reference, figure: Figure, article: Article, entities: readonly Entity[]): boolean {
	if (figure.measures === null || figure.unit !== unitOf(reference.unit)) return false;
	// By how much it changed is not how much it is.
	if (figure.change !== null && figure.change.to === null) return false;
	const said = wordsOf(figure.measures).map(word => word.toLowerCase());
	if (!subjectOf(reference).every(word => said.includes(word)) || !isWhole(figure.measures, reference)) return false;
	return reference.parties.every(party => isNamed(party, figure, article, entities));
}

/** "US dollars" of "billions of US dollars" is USD; a quantity is its own name. */
function unitOf(unit: string): string {
	const name = unit.toLowerCase().replace(/^(?:thousand|million|billion|trillion)s? (?:of )?/, '');
	return currencies().words.get(name)?.owners[0]?.code ?? name.replace(/s$/, '');
}

/** The words of a measure that are neither its parties nor small: "trade" of "China-Russia trade in goods". */
function subjectOf({measures, parties}: Reference): string[] {
	const names = new Set(parties.flatMap(wordsOf));
	const [core = ''] = measures.split(/ in | of /);
	return wordsOf(core)
		.filter(word => !names.has(word))
		.map(word => word.toLowerCase());
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that leave what is measured as it is: "total bilateral trade turnover", not "oil trade". */
const neutral = new Set(
	'the a between and of in with their its total overall bilateral mutual annual goods merchandise turnover volume value two both countries nations sides states neighbours neighbors powers s'.split(
		' ',
	),
);

/** Whether a measure has no word that would make it a part of the series, or one between others. */
function isWhole(measures: string, reference: Reference): boolean {
	const subject = new Set(subjectOf(reference));
	const regions = new Set(reference.parties.map(party => regionOf(party) ?? party));
	return wordsOf(measures).every(word => {
		if (neutral.has(word.toLowerCase()) || subject.has(word.toLowerCase())) return true;
		return regions.has(regionOf(word) ?? word);
	});
}

/**
 * Whether a party is named in the figure's sentence, or the parties are meant by "the two countries" and each is among the places
 * that the sentences before name.
 */
function isNamed(party: string, figure: Figure, article: Article, entities: readonly Entity[]): boolean {
	const entity = entities.find(({name, aliases}) => name === party || aliases.some(alias => alias === party));
	if (entity?.mentions.some(({sentence}) => sentence === figure.sentence)) return true;
	const refers = /\b(?:two|both) (?:countries|nations|sides|states|neighbours|neighbors|powers)\b|\bbilateral\b/i.test(
		figure.measures ?? '',
	);
	const paragraph = article.sentences[figure.sentence]!.paragraph;
	return (
		refers &&
		(entity?.mentions.some(
			({sentence}) => sentence < figure.sentence && article.sentences[sentence]!.paragraph >= paragraph - 1,
		) ??
			false)
	);
}
