import type {Furniture} from '../article.js';
import type {Block} from '../blocks.js';
import {cleanLine} from '../clean.js';
import type {CleanText} from '../clean-text.js';
import {datelineOf, fullDateIn, isBareDate, isTimestamp} from './dates.js';
import {isPromoRun} from './promo.js';
import {type FurnitureRule, rules, type Where} from './rules.js';

export type Parted<B extends Block = Block> = {
	readonly story: readonly B[];
	readonly furniture: readonly Furniture[];
	readonly byline: CleanText | null;
	readonly publisher: CleanText | null;
	/** YYYY-MM-DD, where a timestamp or the dateline says the whole date. */
	readonly published: CleanText | null;
};

/**
 * Parts the story from what stands around it. A block goes only whole and by a form of its own; of several blocks one always
 * stays. `hasTitle`: the title is known and isn't among the blocks. `keepsDateline`: it is read, and stays where it is.
 */
export function partFurniture<B extends Block>(
	blocks: readonly B[],
	hasTitle: boolean,
	{keepsDateline = false}: {keepsDateline?: boolean} = {},
): Parted<B> {
	// The first block may be a title that ends in a stop.
	const bodies = blocks.flatMap(({text}, index) =>
		isFull(text) && (index > 0 || hasTitle || blocks.length < 3) && reasonFor(text, 'anywhere') === null ? [index] : [],
	);
	const reasons = reasonsOf(blocks, bodies);
	const isAllFurniture = reasons.every(reason => reason !== null);
	const lastForDateline = bodies[1] ?? bodies[0] ?? 0;
	const story: B[] = [];
	const furniture: Furniture[] = [];
	let byline: CleanText | null = null;
	let agency: CleanText | null = null;
	let copyright: CleanText | null = null;
	let stamped: string | null = null;
	let datelined: string | null = null;
	let isDatelineDue = true;
	const drop = (text: CleanText, reason: string) => {
		furniture.push({text, reason: cleanLine(reason)});
		if (reason === 'byline') byline ??= authorsOf(text);
		if (reason === 'timestamp') stamped ??= fullDateIn(text);
		if (reason === 'copyright') copyright ??= ownerOf(text);
	};

	blocks.forEach((block, index) => {
		const {text} = block;
		const reason = isAllFurniture ? null : (reasons[index] ?? null);
		if (reason !== null) {
			drop(text, reason);
			return;
		}

		if (index < (bodies[0] ?? 0) && isBareDate(text)) stamped ??= fullDateIn(text);

		// The first paragraph has it, or the one after a standfirst.
		const dateline = isDatelineDue && index <= lastForDateline ? datelineOf(text) : null;
		if (dateline === null) {
			story.push(block);
			return;
		}

		isDatelineDue = false;
		agency = dateline.agency === null ? null : cleanLine(dateline.agency);
		datelined = dateline.published;
		if (keepsDateline) story.push(block);
		else {
			furniture.push({text: text.slice(0, dateline.length).trim(), reason: cleanLine('dateline')});
			story.push({...block, text: text.slice(dateline.length).trim()});
		}
	});
	const published = stamped ?? datelined;
	return {
		story,
		furniture,
		byline,
		publisher: copyright ?? agency,
		published: published === null ? null : cleanLine(published),
	};
}

/** A paragraph of running text: it ends as sentences end, and is no short line and no "Updated at 8 p.m.". */
const isFull = (text: string): boolean => text.length >= 30 && /[.!?…][”"’')\]]{0,2}$/.test(text) && !isTimestamp(text);

type Reasons = Array<string | null>;

function reasonsOf(blocks: readonly Block[], bodies: readonly number[]): Reasons {
	const reasons: Reasons = blocks.map(({text}) => reasonFor(text, 'anywhere'));
	const [first, second = first] = bodies;
	const last =
		bodies.findLast(
			index => (reasonFor(blocks[index]?.text ?? '', 'ends') ?? reasonFor(blocks[index]?.text ?? '', 'tail')) === null,
		) ?? bodies.at(-1);
	if (first === undefined || second === undefined || last === undefined) return reasons;
	blocks.forEach(({text}, index) => {
		if (reasons[index] !== null) return;
		if (index < first)
			reasons[index] =
				(index > 0 || fullDateIn(text) !== null ? stampReason(text) : null) ??
				reasonFor(text, 'ends') ??
				reasonFor(text, 'head');
		// After a standfirst, no more than is sure: a byline, a whole date.
		else if (index < second)
			reasons[index] = fullDateIn(text) === null ? only('byline', reasonFor(text, 'ends')) : stampReason(text);
		if (reasons[index] === null && index > last) {
			reasons[index] =
				(/^(?:publish|updat|modifi|post)ed\b/i.test(text) ? stampReason(text) : null) ??
				reasonFor(text, 'ends') ??
				reasonFor(text, 'tail');
		}
	});
	keepBareDates(blocks, reasons);
	markSigned(blocks, reasons, first);
	markRelated(blocks, reasons, last);
	markPromos(blocks, reasons, bodies.length);
	return reasons;
}

const stampReason = (text: string): string | null => (isTimestamp(text) ? 'timestamp' : null);

const only = (wanted: string, reason: string | null): string | null => (reason === wanted ? reason : null);

/** A date alone goes only in the company of other furniture. */
function keepBareDates(blocks: readonly Block[], reasons: Reasons): void {
	blocks.forEach(({text}, index) => {
		const isAlone = [reasons[index - 1], reasons[index + 1]].every(reason => (reason ?? null) === null);
		if (reasons[index] === 'timestamp' && isAlone && isBareDate(text)) reasons[index] = null;
	});
}

/** A name between the title and the story that a role or a time follows is the author's; a place behind one of them, where it was written. */
function markSigned(blocks: readonly Block[], reasons: Reasons, first: number): void {
	const signs = (index: number): boolean => /^(?:byline|timestamp)$/.test(reasons[index] ?? '');
	for (let index = 1; index < first; index++) {
		if (reasons[index] !== null || !isBareName.test(blocks[index]?.text ?? '')) continue;
		if (blocks[index]?.text.includes(' ') && index + 1 < first && signs(index + 1)) reasons[index] = 'byline';
		else if (index + 1 === first && signs(index - 1)) reasons[index] = 'dateline';
	}
}

/** One to four capitalised words, or two of such names: "Maren Holt", "Malmö", "Maren Holt and Piet Vries". */
const isBareName =
	/^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’-]{1,30}(?: |$)){1,4}(?:and (?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’-]{1,30}(?: |$)){1,4})?$/;

/** The headlines under "More on this story", after the story's last paragraph. */
function markRelated(blocks: readonly Block[], reasons: Reasons, last: number): void {
	for (let index = last + 2; index < blocks.length; index++) {
		const text = blocks[index]?.text ?? '';
		const isUnder = reasons[index - 1] === 'related' && text.length <= 150 && !/[.…][”"’')\]]{0,2}$/.test(text);
		if (isUnder && reasons[index] === null) reasons[index] = 'related';
	}
}

/** Headlines of other stories at the very end, where what comes before is written in sentences. */
function markPromos(blocks: readonly Block[], reasons: Reasons, bodies: number): void {
	if (bodies < 3) return;
	for (let index = blocks.length - 1; index > 0; index--) {
		if (reasons[index] !== null) continue;
		if (!isPromoRun(blocks[index]?.text ?? '')) return;
		reasons[index] = 'promo';
	}
}

/** The rules by the words they wait for, so that running text wakes few of their forms. */
const byCue = new Map<string, FurnitureRule[]>();
const byShape: FurnitureRule[] = [];
for (const rule of rules) {
	if (rule.cues === null) byShape.push(rule);
	for (const cue of rule.cues?.split(' ') ?? []) byCue.set(cue, [...(byCue.get(cue) ?? []), rule]);
}

const longest = Math.max(...rules.map(({most}) => most));

/** The first rule of the table that takes a block. */
function reasonFor(text: string, where: Where): string | null {
	if (text.length > longest) return null;
	const woken = new Set(byShape);
	for (const word of text.toLowerCase().split(/[^a-z\d©]+/)) for (const rule of byCue.get(word) ?? []) woken.add(rule);
	const takes = (rule: FurnitureRule) => rule.where === where && text.length <= rule.most && rule.form.test(text);
	return rules.find(rule => woken.has(rule) && takes(rule))?.reason ?? null;
}

/** "By MELISSA TRAN, Sydney" is by MELISSA TRAN. */
function authorsOf(text: CleanText): CleanText | null {
	const start = /^(?:.{0,40}\| )?(?:(?:words|written|story|text) )?by:? /i.exec(text)?.[0].length ?? 0;
	const names = text.slice(start);
	const end = names.search(/ [|·•] | at [A-ZÀ-ÖØ-ÞĀ-Ž]| in [A-ZÀ-ÖØ-ÞĀ-Ž]|, [A-Za-zÀ-ÖØ-öø-ÿĀ-ž]+$/);
	return cleanLine(end === -1 ? names : names.slice(0, end));
}

/** "(c) 2025 Northern Wire. All rights reserved." is Northern Wire's. */
function ownerOf(text: CleanText): CleanText | null {
	const match =
		/^(?:copyright )?(?:©|\(c\)|copyright)[ ,]{0,2}(?:\d{4}(?:[-–]\d{2,4})?)?[ ,]{0,2}(?:by )?([A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž0-9 &'’-]{1,60})/i.exec(
			text,
		);
	const owner = match?.[1]?.replace(/\s*\b(?:\d{4}|all rights reserved).*$/i, '').trim();
	return owner === undefined || owner === '' ? null : cleanLine(owner);
}
