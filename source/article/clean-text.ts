/**
 * Text that holds nothing a terminal would obey. Only `clean` (clean.ts), `ours` and slices of clean text make it,
 * so a pane, a title, a warning, an error message or a file name on the screen can't show anything else.
 */
export type CleanText = Kept & string & {readonly [brand]: true};

declare const brand: unique symbol;

/** What a part of clean text can be taken by, without losing the promise. */
type Kept = {
	slice(start?: number, end?: number): CleanText;
	trim(): CleanText;
	trimStart(): CleanText;
	trimEnd(): CleanText;
	split(separator: string | RegExp, limit?: number): CleanText[];
	repeat(count: number): CleanText;
	toLowerCase(): CleanText;
	toUpperCase(): CleanText;
	padStart(length: number): CleanText;
	padEnd(length: number): CleanText;
};

/** Our own words around clean parts: ours`${name} ${n} of ${total}`. */
export function ours(words: TemplateStringsArray, ...parts: Array<CleanText | number>): CleanText {
	return String.raw({raw: words}, ...parts) as CleanText;
}

/** Clean parts with our own separator between them. */
export function join<Words extends string>(parts: readonly CleanText[], separator: Literal<Words>): CleanText {
	return parts.join(separator) as CleanText;
}

/** The digits, points, commas and signs of a number that was written out. */
export const numeric = (written: string): CleanText => written.replace(/[^\d.,e+-]/g, '') as CleanText;

/** A string that stands in the source: never one that was put together at run time. */
export type Literal<Words extends string> = string extends Words ? never : Words;
