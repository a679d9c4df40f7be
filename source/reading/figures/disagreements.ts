import type {Article} from '../../article/article.js';
import {type CleanText, ours} from '../../article/clean-text.js';
import type {Figure} from '../document.js';

/** Two figures that can't both be right, in order of text. */
export type Disagreement = readonly [Figure, Figure];

/** Figures of one measure, unit and period that differ, and tolls of the title that the text tells otherwise; told for `warnings`. */
export const disagreements = (article: Article, figures: readonly Figure[]): CleanText[] =>
	disagreementsOf(article, figures).map(([a, b]) => {
		const what = a.measures ?? a.unit;
		return ours`${what}: ${a.text} in ¶${paragraphOf(article, a)}, ${b.text} in ¶${paragraphOf(article, b)}`;
	});

/** Each figure beside the first one that it differs from. */
export function disagreementsOf(article: Article, figures: readonly Figure[]): Disagreement[] {
	const pairs: Disagreement[] = [];
	const firsts = new Map<string, Figure>();
	for (const figure of figures) {
		const key = keyOf(article, figure);
		if (key === null) continue;
		const first = firsts.get(key);
		if (first === undefined) firsts.set(key, figure);
		else if (first.sentence !== figure.sentence && differs(first, figure)) pairs.push([first, figure]);
	}

	return pairs;
}

const paragraphOf = (article: Article, {sentence}: Figure): number => article.sentences[sentence]!.paragraph + 1;

/** What makes two figures comparable; null for a figure that is compared with none. */
function keyOf(article: Article, figure: Figure): string | null {
	// By how much something changed is another figure every time, and a range or bound leaves room.
	if (figure.change !== null && figure.change.to === null) return null;
	const {measures, period, kind, unit} = figure;
	if (kind === 'count') return tollOf(article, figure);
	if (measures === null || period?.start == null || period.end == null) return null;
	return [kind, unit, measures.toLowerCase().replace(/^(?:the|its|their|a|an) /, ''), period.start, period.end].join(
		'\n',
	);
}

const outcomes: ReadonlyArray<readonly [outcome: string, words: RegExp]> = [
	['killed', /\b(?:dead|killed|killing|kills|died|deaths?)\b/],
	['injured', /\b(?:injured|injuring|injures|wounded|wounding|hurt)\b/],
	['missing', /\bmissing\b/],
];

/**
 * How many the news killed, hurt or lost: only the title and the first paragraph that tells it are surely of the same event, so
 * that "12 killed in one town and 5 in another" is no disagreement.
 */
function tollOf(article: Article, figure: Figure): string | null {
	if (figure.unit !== 'person' || article.paragraphs[0]?.kind !== 'title' || paragraphOf(article, figure) > 2)
		return null;
	const {start, end} = article.sentences[figure.sentence]!;
	const before = article.text.slice(Math.max(start, figure.start - 40), figure.start).toLowerCase();
	const after = article.text.slice(figure.end, Math.min(end, figure.end + 24)).toLowerCase();
	const found = outcomes.filter(([, words]) => words.test(after) || words.test(before.split(/[,;]| and /).at(-1)!));
	return found.length === 1 ? `toll\n${found[0]![0]}` : null;
}

/** Whether no number fits both: "at least 41" and 43 do not differ. */
function differs(a: Figure, b: Figure): boolean {
	const [lowA, highA] = reachOf(a);
	const [lowB, highB] = reachOf(b);
	return highA < lowB || highB < lowA;
}

/** The numbers that a figure may mean: rounded as it is written, "about" a tenth to each side, a bound open on its side. */
function reachOf({value, upper, bound, text}: Figure): [number, number] {
	const slack = Math.abs(value) * (bound === 'about' ? 0.1 : 0) + roundingOf(text, value);
	if (bound === 'at least' || bound === 'more than') return [value - slack, Number.POSITIVE_INFINITY];
	if (bound === 'at most' || bound === 'less than') return [Number.NEGATIVE_INFINITY, value + slack];
	return [value - slack, (upper ?? value) + slack];
}

/** Half of the last digit that is said: $240 billion may be 240.4. */
function roundingOf(text: string, value: number): number {
	const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
	if (digits === undefined || Number(digits) === 0) return 0;
	const decimals = digits.split('.')[1]?.length ?? 0;
	const scale = Math.abs(value) / Number(digits);
	return scale === 1 && decimals === 0 ? 0 : (scale * 10 ** -decimals) / 2;
}
