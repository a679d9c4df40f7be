import type {Furniture} from '../article.js';
import {cleanLine} from '../clean.js';
import type {PageBlock, PageText} from './page-blocks.js';
import {namesOf, regionRules} from './regions.js';
import {homeOf, isProse, isStopped, proseOf, sumsOf, within} from './story.js';

export type PartedPage = {readonly story: readonly PageBlock[]; readonly furniture: readonly Furniture[]};

type Reasons = Array<string | null>;

/** Parts the story of a page's container from the furniture in it. Pure; linear in blocks and regions. */
export function partPage(text: PageText, title: string): PartedPage {
	const {blocks} = text;
	const reasons: Reasons = blocks.map(() => null);
	markRegions(text, reasons);
	markOutside(text, reasons);
	markRepeats(blocks, reasons, title);
	markLinks(blocks, reasons);
	markLone(blocks, reasons);
	const isAll = reasons.every(reason => reason !== null);
	const furniture = blocks.flatMap(({text: words}, index) => {
		const reason = reasons[index] ?? null;
		return reason === null || isAll ? [] : [{text: words, reason: cleanLine(reason)}];
	});
	return {story: blocks.filter((_, index) => isAll || reasons[index] === null), furniture};
}

const mark = (reasons: Reasons, {from, to}: {from: number; to: number}, reason: string) => {
	for (let index = from; index < to; index++) reasons[index] ??= reason;
};

/** By what the page's elements are called, where their text doesn't speak against it. */
function markRegions({blocks, regions}: PageText, reasons: Reasons): void {
	const prose = sumsOf(blocks, proseOf);
	const length = sumsOf(blocks, block => block.text.length);
	const links = sumsOf(blocks, block => block.linked);
	const whole = {from: 0, to: blocks.length};
	const all = within(prose, whole);
	const {first, last} = endsOf(blocks, reasons);
	for (const region of regions) {
		const names = namesOf(region.element);
		const rule = regionRules.find(
			({names: form, share, most, linked = 0, where}) =>
				form.test(names) &&
				within(length, region) <= most &&
				within(prose, region) <= share * all &&
				within(links, region) >= linked * within(length, region) &&
				(where !== 'head' || region.to <= first + 1) &&
				(where !== 'ends' || region.to <= first + 1 || region.from > last),
		);
		if (rule !== undefined) mark(reasons, region, rule.reason);
	}
}

/** The first and the last paragraph of running text that isn't marked. */
function endsOf(blocks: readonly PageBlock[], reasons: Reasons): {first: number; last: number} {
	const isBody = (block: PageBlock, index: number) => reasons[index] === null && isProse(block);
	const first = blocks.findIndex(isBody);
	return first === -1 ? {first: 0, last: blocks.length - 1} : {first, last: blocks.findLastIndex(isBody)};
}

/** What stands outside the element that holds the prose, and is no prose itself. */
function markOutside(text: PageText, reasons: Reasons): void {
	const home = homeOf(text, index => reasons[index] !== null);
	text.blocks.forEach((block, index) => {
		if ((index < home.from || index >= home.to) && !isProse(block)) reasons[index] ??= 'beside the story';
	});
}

/** The title again, and what stands above the first paragraph without a sentence of its own. */
function markRepeats(blocks: readonly PageBlock[], reasons: Reasons, title: string): void {
	const {first} = endsOf(blocks, reasons);
	for (let index = 0; index <= first && index < blocks.length; index++) {
		const block = blocks[index] as PageBlock;
		if (block.element.localName === 'h1' || isSame(block.text, title)) reasons[index] ??= 'title';
		else if (index < first && block.kind === 'paragraph' && !isStopped(block.text) && block.text.length < 100)
			reasons[index] ??= 'label';
	}
}

function isSame(text: string, title: string): boolean {
	const plain = (words: string) =>
		words
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	const [a, b] = [plain(text), plain(title)];
	return (
		a !== '' &&
		(a === b || (a.length > 20 && b.startsWith(a)) || (b.length > 20 && a.startsWith(b) && a.length < b.length * 1.5))
	);
}

const opener =
	/^\W{0,3}(?:related(?: (?:articles?|stor(?:y|ies)|posts?|coverage|content|news|links?|reading))?|read (?:more|next|also)|also(?: read)?|see also|more|don['’]t miss|you (?:may|might) also like|more .{2,40} (?:stories|news)|recommended|further reading)\W{0,4}$/i;

/** Paragraphs that are a link and nothing else, and the lists under a line that announces them. */
function markLinks(blocks: readonly PageBlock[], reasons: Reasons): void {
	const {last} = endsOf(blocks, reasons);
	const isWhole = (block: PageBlock) => block.linked >= block.text.length * 0.85;
	const wholes = blocks.filter(
		(block, index) => reasons[index] === null && isWhole(block) && block.kind === 'paragraph',
	);
	const isOften = wholes.length > blocks.length * 0.4;
	let isUnder = false;
	blocks.forEach((block, index) => {
		if (reasons[index] !== null) return;
		if (opener.test(block.text)) {
			isUnder = true;
			reasons[index] = 'related';
		} else if (isUnder && isWhole(block)) reasons[index] = 'related';
		else {
			isUnder = false;
			if (isWhole(block) && !isOften && (block.kind === 'paragraph' || index > last)) reasons[index] = 'related';
		}
	});
}

/** Headings with nothing under them. */
function markLone(blocks: readonly PageBlock[], reasons: Reasons): void {
	for (let index = blocks.length - 1; index >= 0; index--) {
		if (reasons[index] !== null) continue;
		if (blocks[index]?.kind !== 'heading') return;
		reasons[index] = 'label';
	}
}
