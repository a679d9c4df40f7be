import type {Block} from '../blocks.js';
import {isPromoRun} from './promo.js';
import {closes} from './reason.js';
import {isButton} from './rules/cells.js';

/** For each block, why it is furniture; null: it is story. */
export type Reasons = Array<string | null>;

/** The headlines under "More on this story", after the story's last paragraph. */
export function markRelated(blocks: readonly Block[], reasons: Reasons, last: number): void {
	for (let index = last + 2; index < blocks.length; index++) {
		const text = blocks[index]?.text ?? '';
		const isUnder = reasons[index - 1] === 'related' && text.length <= 150 && !/[.…][”"’')\]]{0,2}$/.test(text);
		if (isUnder && reasons[index] === null) reasons[index] = 'related';
	}
}

/** Headlines of other stories at the very end, where what comes before is written in sentences. */
export function markPromos(blocks: readonly Block[], reasons: Reasons, bodies: number): void {
	if (bodies < 3) return;
	for (let index = blocks.length - 1; index > 0; index--) {
		if (reasons[index] !== null) continue;
		if (!isPromoRun(blocks[index]?.text ?? '')) return;
		reasons[index] = 'promo';
	}
}

/** "Print", "Search", between others of their kind. */
export function markButtons(blocks: readonly Block[], reasons: Reasons): void {
	const mark = (index: number, beside: number) => {
		const isBeside = /^(?:share|newsletter|label)$/.test(reasons[beside] ?? '');
		if (isBeside && reasons[index] === null && isButton(blocks[index]?.text ?? '')) reasons[index] = 'share';
	};
	for (let index = 1; index < blocks.length; index++) mark(index, index - 1);
	for (let index = blocks.length - 2; index >= 0; index--) mark(index, index + 1);
}

/** Initials and agencies that sign the whole from below: "mq/lf (AFP, dpa)", "— AFP". */
export function markInitials(blocks: readonly Block[], reasons: Reasons, last: number): void {
	for (let index = blocks.length - 1; index > last; index--) {
		if (reasons[index] === null && signature.test(blocks[index]?.text ?? '')) reasons[index] = 'credit';
		if (reasons[index] === null) return;
	}
}

const signature =
	/^(?:[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}(?: \([A-Za-z.]{2,12}(?:, ?[A-Za-z.]{2,12}){0,4}\))?|[A-Z]{2,3}(?:[/-][A-Za-z]{2,3}){1,3}|\([A-Z][A-Za-z]{1,11}(?:[,/] ?[A-Za-z]{2,12}){0,4}\)|[—–-]{1,2} ?(?:with )?[A-Z]{2,12}(?:[,/] ?[A-Z]{2,12}){0,3})$/;

/** The first line that ends a story ("Reporting by …", "ENDS") with no more below it than a page has; null if there is none. */
export function closingOf(blocks: readonly Block[], bodies: readonly number[]): number | null {
	const [, second] = bodies;
	if (second === undefined) return null;
	const index = blocks.findIndex(({text}, at) => at > second && closes(text));
	if (index === -1) return null;
	const below = bodies.filter(at => at > index);
	const size = (indices: readonly number[]) => indices.reduce((sum, at) => sum + (blocks[at]?.text.length ?? 0), 0);
	return below.length <= 3 && size(below) * 5 <= size(bodies) ? index : null;
}

/** After the story's last paragraph and a line that is surely the page's, what is no sentence is the page's too. */
export function markBelow(blocks: readonly Block[], reasons: Reasons, last: number): void {
	let isBelow = false;
	for (let index = last + 1; index < blocks.length; index++) {
		const text = blocks[index]?.text ?? '';
		if (reasons[index] !== null) isBelow ||= reasons[index] !== 'timestamp';
		else if (
			isBelow &&
			text.length <= 200 &&
			/[A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{2}/.test(text) &&
			!/[.!?…:][”"’')\]]{0,2}$/.test(text)
		)
			reasons[index] = 'promo';
	}
}
