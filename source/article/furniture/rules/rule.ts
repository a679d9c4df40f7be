/** Where a rule may take a block away: before the story's first full paragraph, after its last (or among the last three blocks). */
export type Where = 'anywhere' | 'head' | 'tail' | 'ends';

export type FurnitureRule = {
	readonly reason: string;
	readonly where: Where;
	/** Words in lower case, one of which a block of this form has; null where it is told by its shape alone. */
	readonly cues: string | null;
	/** A block longer than this is never taken, in UTF-16 code units. */
	readonly most: number;
	/** Of the whole block. */
	readonly form: {readonly test: (text: string) => boolean};
	/** A story ends before such a line: what stands below it and is no sentence belongs to the page. */
	readonly closes?: boolean;
};

export const name = "(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’-]{0,30})";
export const names = `${name}(?:(?: |, | and | & | at | in | for | of | de | van | von | da | bin | al-){1,2}${name}){0,12}`;

/** Whether somebody speaks: a quotation, a verb of saying, a clause that names a speaker behind what is said. */
export const isSpoken = (text: string): boolean =>
	/[“”"]|\b(?:said|says|saying|told|tells|asked|asks|warned|warns|urged|urges|advised?|advises|recalls?|recalled|added|wrote|writes|promised|insists?|jok(?:es|ed)|argue[ds]|according to)\b/i.test(
		text,
	) || /, (?:(?:he|she|it|they|the [a-z]+) [a-z]+(?:s|ed)|[a-z]+s (?:he|she|the [a-z]+|[A-Z][a-z]+))[.!?]?$/.test(text);

/** Whether the story tells: somebody speaks, or a past. */
export const isTold = (text: string): boolean =>
	isSpoken(text) || /\b(?:found|he|she|his|they|mr|mrs|ms|was|were|had)\b/i.test(text);

/** A form that yields to another sign. */
export const unless = (isOther: (text: string) => boolean, form: RegExp): FurnitureRule['form'] => ({
	test: text => form.test(text) && !isOther(text),
});
