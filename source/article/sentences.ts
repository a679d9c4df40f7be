import type {Paragraph, Sentence} from './article.js';

/** A stop or several, and what closes with it; then space, or the paragraph's end. */
const stops = /([.!?…]{1,20})([”"’')\]»]{0,4})(\s{1,20})/g;

/** What may open before a sentence's first letter. */
const opening = /^[“"‘'(«[¿¡—–-]{0,3}\s?/;

/** Whether a sentence may begin so: with a capital, a script without capitals, a digit or a sign before one. */
function begins(text: string): boolean {
	const first = text.charAt(opening.exec(text)?.[0].length ?? 0);
	return isCapital(first) || /[\d$£€¥#@\u0590-\u1fff\u2e80-\uffff]/.test(first);
}

// Properties of Unicode in a regex cost milliseconds when the program starts.
const isCapital = (character: string): boolean => character.toLowerCase() !== character;

/** Never ends a sentence: a name or a number follows. */
const before = new Set(
	'mr mrs ms mx dr prof gov sen rep gen lt col sgt maj capt cmdr cpl pvt adm rev hon fr pres supt insp st ste mt ft messrs mme mlle m vs v cf e.g i.e viz approx ca c ed eds al'.split(
		' ',
	),
);
/** Ends one where the next word begins one as no name does. */
const either = new Set(
	'jr sr inc ltd co corp plc bros dept univ assn ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a b.c a.d'.split(
		' ',
	),
);
/** "No. 5", "p. 12": only before a digit. */
const beforeDigit = new Set([
	'op',
	'no',
	'nos',
	'pp',
	'p',
	'fig',
	'art',
	'sec',
	'vol',
	'ch',
	'approx',
	'est',
	'ca',
	'c',
	'v',
	'rs',
	'tk',
]);

/** What a sentence begins with after a word that may end one. */
const starters = new Set(
	'The A An In It Its He His She Her They Their We Our You I But And Or On At By For From After Before As If When While Where Since Until With Without This That These Those There Then Here What Who Why How Some Many Most Both One No Not Now Last So Still Also All Another Other Meanwhile However According Asked Under During Despite Although Though Because Officials Police Shares To Of'.split(
		' ',
	),
);

const starts = (following: string): boolean => starters.has(/^[“"‘'(]{0,2}(\w*)/.exec(following)?.[1] ?? '');

/** The sentences of a text, in order; none crosses a paragraph. Linear in the text's length. */
export function sentencesOf(text: string, paragraphs: readonly Paragraph[]): Sentence[] {
	return paragraphs.flatMap((span, paragraph) =>
		partsOf(text.slice(span.start, span.end)).map(part => ({
			start: span.start + part.start,
			end: span.start + part.end,
			paragraph,
		})),
	);
}

function partsOf(text: string): Array<{start: number; end: number}> {
	const parts: Array<{start: number; end: number}> = [];
	let start = 0;
	for (const match of text.matchAll(stops)) {
		const [whole, stop = '', closing = '', space = ''] = match;
		const next = match.index + whole.length;
		if (!ends(text, start, match.index, stop, closing, next)) continue;
		parts.push({start, end: next - space.length});
		start = next;
	}

	if (start < text.length) parts.push({start, end: text.length});
	return parts;
}

function ends(text: string, start: number, at: number, stop: string, closing: string, next: number): boolean {
	const following = text.slice(next, next + 24);
	if (!begins(following)) return false;
	if (stop !== '.') return true;
	const word = wordBefore(text, start, at);
	const lower = word.toLowerCase();
	if (beforeDigit.has(lower) && /^\d/.test(following)) return closing !== '';
	if (before.has(lower)) return closing !== '';
	if (either.has(lower) || /^(?:[A-ZÀ-Ž]\.){1,5}[A-ZÀ-Ž]$/.test(word)) return closing !== '' || starts(following);
	// An initial ("J. K. Rowling", "George W. Bush"); "I", "Plan B" and a closing quote end like any word.
	if (word.length === 1 && isCapital(word))
		return closing !== '' || (starts(following) && (word === 'I' || at - start > 12));
	// The number of an item: "1. Open the door."
	return !(/^\d{1,2}$/.test(word) && at - start <= 2);
}

/** The word that the stop stands after, with stops of its own ("a.m"). Bounded: an abbreviation is short. */
function wordBefore(text: string, start: number, at: number): string {
	return /[^\s"“”‘’'()[\]«»,;:!?…/—–-]*$/.exec(text.slice(Math.max(start, at - 16), at))?.[0] ?? '';
}
