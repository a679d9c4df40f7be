import type {Furniture} from '../article.js';
import type {Block} from '../blocks.js';
import {cleanLine} from '../clean.js';
import type {CleanText} from '../clean-text.js';
import {closingOf, markBelow, markButtons, markInitials, markPromos, markRelated, type Reasons} from './below.js';
import {datelineOf, fullDateIn, isBareDate, isCity, isDateline, isTimestamp} from './dates.js';
import {reasonFor} from './reason.js';
import {authorsOf, ownerOf} from './who.js';

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
		isFull(text) && (index > 0 || hasTitle || blocks.length < 3) && isStory(text) ? [index] : [],
	);
	const reasons = reasonsOf(blocks, bodies);
	const isAllFurniture = reasons.every(reason => reason !== null);
	const isTranscript = blocks.filter(({text}) => /^[A-Z][A-Z .'’-]{2,30}: /.test(text)).length > 1;
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
		if (/^(?:byline|timestamp|dateline)$/.test(reason)) stamped ??= fullDateIn(text);
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
		const dateline = isDatelineDue && index <= lastForDateline ? datelineOf(text, isTranscript) : null;
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

/** No furniture by its form, wherever it stands, and no line of names and times that ends in "p.m.". */
const isStory = (text: string): boolean =>
	reasonFor(text, 'anywhere') === null && (text.length > 160 || reasonFor(text, 'head') === null);

function reasonsOf(blocks: readonly Block[], bodies: readonly number[]): Reasons {
	const reasons: Reasons = blocks.map(({text}) => reasonFor(text, 'anywhere'));
	const [first, second = first] = bodies;
	const closing = closingOf(blocks, bodies);
	const above = closing === null ? bodies : bodies.filter(index => index < closing);
	const last =
		above.findLast(
			index => (reasonFor(blocks[index]?.text ?? '', 'ends') ?? reasonFor(blocks[index]?.text ?? '', 'tail')) === null,
		) ?? above.at(-1);
	if (first === undefined || second === undefined || last === undefined) return reasons;
	blocks.forEach(({text}, index) => {
		if (reasons[index] !== null) return;
		if (index < first)
			reasons[index] =
				(index > 0 || fullDateIn(text) !== null ? stampReason(text) : null) ??
				reasonFor(text, 'ends') ??
				reasonFor(text, 'head') ??
				(isDateline(text) ? 'dateline' : null);
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
	markButtons(blocks, reasons);
	markPromos(blocks, reasons, bodies.length);
	markInitials(blocks, reasons, last);
	markBelow(blocks, reasons, last);
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

	// A name and a place, right above the story.
	let above = first - 1;
	while (above > 1 && reasons[above] !== null) above--;
	const text = blocks[above]?.text ?? '';
	if (above > 0 && reasons[above] === null && nameAndPlace.test(text) && !isCity(text.split(',')[0] ?? ''))
		reasons[above] = 'byline';
}

/** "Ada Quill, Malmö", "Ada Quill and Jo Park • Malmö", "Ada Quill, The Harbour Post" */
const nameAndPlace =
	/^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’-]{0,30}(?: and)? ?){2,7}(?<! )(?:, [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’-]{2,30}| [|·•/] (?=[^ ]*[a-zß-öø-ÿĀ-ž])[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’-]{2,30}(?: [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’-]{2,30}){0,2}|, (?:The )?(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’-]{2,20} ){1,2}(?:Post|News|Times|Herald|Tribune|Press|Wire|Agency|Courier|Gazette|Journal|Star|Mail|Guardian|Observer|Media))$/;

/** One to four capitalised words, or two of such names: "Maren Holt", "Malmö", "Maren Holt and Piet Vries". */
const isBareName =
	/^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’-]{1,30}(?: |$)){1,4}(?:and (?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’-]{1,30}(?: |$)){1,4})?$/;
