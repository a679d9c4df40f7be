import type {Article} from '../../article/article.js';
import {readData, readList} from '../../data.js';
import type {Entity, Figure, Series} from '../document.js';
import {currencies} from '../figures/currencies.js';
import {regionOf} from '../figures/nations.js';
import {type Reference, referenceFrom} from './reference.js';

export type SeriesInput = {
	article: Article;
	figures: readonly Figure[];
	entities: readonly Entity[];
	/** Series of the user's own. */
	given?: readonly Reference[];
};

let shipped: readonly Reference[] | undefined;

/** The reference series that measure what a figure measures, between the same parties, in the same unit: the given ones first. */
export function seriesFor({article, figures, entities, given = []}: SeriesInput): Series[] {
	shipped ??= readList('series/list.txt').map(name => referenceFrom(name, readData(`series/${name}`)));
	const taken = new Set<string>();
	return [...given, ...shipped].flatMap(reference => {
		const own = figures.filter(figure => !taken.has(figure.id) && isOf(reference, figure, article, entities));
		for (const {id} of own) taken.add(id);
		const {id, measures, unit, source, points} = reference;
		return own.length === 0 ? [] : [{id, measures, unit, source, points, figures: own.map(figure => figure.id)}];
	});
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

/** What spaces and the punctuation of English part. */
const wordsOf = (text: string): string[] => text.match(/[^\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f]+/g) ?? [];

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
