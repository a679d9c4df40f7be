import type {Furniture} from '../article.js';
import type {Block} from '../blocks.js';
import {cleanLine} from '../clean.js';
import type {CleanText} from '../clean-text.js';
import {datelineOf, fullDateIn, isTimestamp} from './dates.js';
import {isPromoRun} from './promo.js';
import {rules} from './rules.js';

export type Parted = {
	readonly story: readonly Block[];
	readonly furniture: readonly Furniture[];
	readonly byline: CleanText | null;
	readonly publisher: CleanText | null;
	/** YYYY-MM-DD, where a timestamp or the dateline says the whole date. */
	readonly published: CleanText | null;
};

/**
 * Parts the story from what stands around it. A block goes only whole and by a form of its own; of several blocks one always
 * stays. `hasTitle`: the title is known and isn't among the blocks.
 */
export function partFurniture(blocks: readonly Block[], hasTitle: boolean): Parted {
	const reasons = reasonsOf(blocks, hasTitle);
	const isAllFurniture = reasons.every(reason => reason !== null);
	const story: Block[] = [];
	const furniture: Furniture[] = [];
	let byline: CleanText | null = null;
	let agency: CleanText | null = null;
	let copyright: CleanText | null = null;
	let stamped: string | null = null;
	let datelined: string | null = null;
	let isDatelineDue = true;
	blocks.forEach((block, index) => {
		const {text} = block;
		const reason = isAllFurniture ? null : (reasons[index] ?? null);
		if (reason !== null) {
			furniture.push({text, reason: cleanLine(reason)});
			if (reason === 'byline') byline ??= authorsOf(text);
			if (reason === 'timestamp') stamped ??= fullDateIn(text);
			if (reason === 'copyright') copyright ??= ownerOf(text);
			return;
		}

		const dateline = isDatelineDue ? datelineOf(text) : null;
		if (isFull(text)) isDatelineDue = false;
		if (dateline === null) {
			story.push(block);
			return;
		}

		isDatelineDue = false;
		furniture.push({text: text.slice(0, dateline.length).trim(), reason: cleanLine('dateline')});
		agency = dateline.agency === null ? null : cleanLine(dateline.agency);
		datelined = dateline.published;
		story.push({...block, text: text.slice(dateline.length).trim()});
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

/** A paragraph of running text: it is long and ends as sentences end. */
const isFull = (text: string): boolean => text.length >= 100 && /[.!?…][”"’')\]]{0,2}$/.test(text);

function reasonsOf(blocks: readonly Block[], hasTitle: boolean): Array<string | null> {
	const reasons = blocks.map(({text}) => reasonFor(text, 'anywhere'));
	if (blocks.length === 1) return [null];
	const isBody = blocks.map(({text}, index) => reasons[index] === null && isFull(text));
	const first = isBody.indexOf(true);
	const last = Math.max(isBody.lastIndexOf(true), 0);
	const begin = blocks.findIndex((_, index) => reasons[index] === null);
	blocks.forEach(({text}, index) => {
		if (reasons[index] !== null) return;
		const inHead = first !== -1 && index < first;
		const inTail = index > last || index >= blocks.length - 3;
		if (inHead && (index > begin || hasTitle) && isTimestamp(text)) reasons[index] = 'timestamp';
		else if (inHead) reasons[index] = reasonFor(text, 'ends') ?? reasonFor(text, 'head');
		else if (inTail) reasons[index] = reasonFor(text, 'ends') ?? reasonFor(text, 'tail');
		if (reasons[index] === null && inTail && isTimestamp(text) && /^\p{L}+ed\b/u.test(text))
			reasons[index] = 'timestamp';
	});
	markPromos(blocks, reasons);
	return reasons;
}

/** Headlines of other stories at the very end, where what comes before is written in sentences. */
function markPromos(blocks: readonly Block[], reasons: Array<string | null>): void {
	const sentences = blocks.filter(({text}, index) => reasons[index] === null && isFull(text)).length;
	if (sentences < 3) return;
	for (let index = blocks.length - 1; index > 0; index--) {
		if (reasons[index] !== null) continue;
		if (!isPromoRun(blocks[index]?.text ?? '')) return;
		reasons[index] = 'promo';
	}
}

type Place = 'anywhere' | 'head' | 'tail' | 'ends';

const reasonFor = (text: string, where: Place): string | null =>
	rules.find(rule => rule.where === where && text.length <= rule.most && rule.form.test(text))?.reason ?? null;

/** "By MELISSA TRAN, Sydney" is by MELISSA TRAN. */
function authorsOf(text: CleanText): CleanText | null {
	const start = /^(?:.{0,40}\| )?(?:(?:words|written|story|text) )?by:? /iu.exec(text)?.[0].length ?? 0;
	const names = text.slice(start);
	const end = names.search(/ at \p{Lu}| in \p{Lu}|, \p{L}+$/u);
	return cleanLine(end === -1 ? names : names.slice(0, end));
}

/** "(c) 2025 Northern Wire. All rights reserved." is Northern Wire's. */
function ownerOf(text: CleanText): CleanText | null {
	const match =
		/^(?:copyright )?(?:©|\(c\)|copyright)[ ,]{0,2}(?:\d{4}(?:[-–]\d{2,4})?)?[ ,]{0,2}(?:by )?(\p{Lu}[\p{L}\p{N} &'’-]{1,60})/iu.exec(
			text,
		);
	const owner = match?.[1]?.replace(/\s*\b(?:\d{4}|all rights reserved).*$/iu, '').trim();
	return owner === undefined || owner === '' ? null : cleanLine(owner);
}
