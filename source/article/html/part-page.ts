import {cleanLine} from '../clean.js';
import {type Parted, partFurniture} from '../furniture/part.js';
import type {PageBlock, PageText, Region} from './page-blocks.js';
import {namesOf, type RegionRule, regionRules} from './regions.js';
import {homeOf, isProse, isStopped, sumsOf, weightsOf, within} from './story.js';
import {isSameTitle} from './titles.js';

type Reasons = Array<string | null>;

/** Parts the story of a page's container from the furniture in it. Pure; linear in blocks and regions. */
export function partPage(text: PageText, title: string): Parted<PageBlock> {
	const {blocks} = text;
	const reasons: Reasons = blocks.map(() => null);
	markRegions(text, reasons);
	markOutside(text, reasons);
	markEnds(blocks, reasons, title);
	markLinks(blocks, reasons);
	const isAll = reasons.every(reason => reason !== null);
	const rest = blocks.filter((_, index) => isAll || reasons[index] === null);
	const parted = partFurniture(rest, true, {keepsDateline: true});
	const end = parted.story.findLastIndex(({kind}) => kind !== 'heading') + 1;
	const dropped = blocks.flatMap(({text: words}, index) => {
		const reason = reasons[index] ?? null;
		return reason === null || isAll ? [] : [{text: words, reason: cleanLine(reason)}];
	});
	// A heading with nothing under it.
	const lone = parted.story.slice(end).map(({text: words}) => ({text: words, reason: cleanLine('label')}));
	// What was taken by its place may still say who wrote it, and when.
	const {byline, publisher, published} = partFurniture(blocks, true, {keepsDateline: true});
	return {
		byline,
		publisher,
		published,
		story: parted.story.slice(0, end),
		furniture: [...dropped, ...parted.furniture, ...lone],
	};
}

const mark = (reasons: Reasons, {from, to}: {from: number; to: number}, reason: string) => {
	for (let index = from; index < to; index++) reasons[index] ??= reason;
};

/** What one kind may take in all, as a share of the page's prose and of its text. */
const mostInAll = 0.35;

/** Where all kinds together would leave less than this share, the page's names mean something else. */
const leastLeft = 0.5;

/** By what the page's elements are called and where they stand, where their text doesn't speak against it. */
function markRegions({blocks, regions}: PageText, reasons: Reasons): void {
	const weights = weightsOf(blocks);
	const prose = sumsOf(blocks, (_, index) => weights[index] ?? 0);
	const length = sumsOf(blocks, block => block.text.length);
	const links = sumsOf(blocks, block => block.linked);
	const whole = {from: 0, to: blocks.length};
	const {first, last} = endsOf(blocks, reasons);
	const found = new Map<RegionRule, Region[]>();
	for (const region of regions) {
		const names = namesOf(region.element);
		const rule = regionRules.find(
			({names: form, share, most, linked = 0, where, images = 0, blocks: count = Infinity}) =>
				form.test(names) &&
				within(length, region) <= most &&
				within(prose, region) <= share * within(prose, whole) &&
				within(links, region) >= linked * within(length, region) &&
				region.images >= images &&
				region.to - region.from <= count &&
				(where !== 'head' || region.to <= first + 1) &&
				(where !== 'ends' || region.to <= first + 1 || region.from > last),
		);
		if (rule === undefined) continue;
		const others = found.get(rule);
		if (others === undefined) found.set(rule, [region]);
		else others.push(region);
	}

	for (const [{reason}, taken] of found) {
		const isTaken = blocks.map(() => false);
		for (const {from, to} of taken) isTaken.fill(true, from, to);
		const inAll = (sums: readonly number[]) =>
			isTaken.reduce((sum, is, index) => sum + (is ? within(sums, {from: index, to: index + 1}) : 0), 0);
		if (inAll(prose) > mostInAll * within(prose, whole)) continue;
		for (const region of taken) mark(reasons, region, reason);
	}

	const left = weights.reduce((sum, weight, index) => sum + (reasons[index] === null ? weight : 0), 0);
	if (left < leastLeft * within(prose, whole)) reasons.fill(null);
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

/** A heading above the first paragraph that is longer tells the story's gist, in UTF-16 code units. */
const longestCrosshead = 80;

/** More short lines than this above or below the prose are a list, not labels. */
const mostLabels = 4;

/** The title again, and the short lines without a stop above the first paragraph and below the last. */
function markEnds(blocks: readonly PageBlock[], reasons: Reasons, title: string): void {
	const {first, last} = endsOf(blocks, reasons);
	const open = (from: number, to: number) =>
		blocks.flatMap((block, index) => (index >= from && index < to && reasons[index] === null ? [{block, index}] : []));
	for (const {block, index} of open(0, first)) {
		if (block.kind === 'heading' && block.text.length > longestCrosshead) reasons[index] = 'standfirst';
		if (block.element.localName === 'h1' || (!isStopped(block.text) && isSameTitle(block.text, title)))
			reasons[index] = 'title';
	}

	const head = open(0, first);
	for (const {block, index} of head) if (isStamp(block)) reasons[index] = 'timestamp';
	for (const lines of [head, open(last + 1, blocks.length)]) {
		const labels = lines.filter(({block, index}) => reasons[index] === null && isLabel(block));
		if (labels.length <= mostLabels) for (const {index} of labels) reasons[index] = 'label';
	}
}

const isLabel = ({kind, text}: PageBlock): boolean =>
	kind === 'paragraph' && text.length <= 25 && !isStopped(text) && !/[:,;]$/.test(text);

/** In any language: a short line with a year and a clock's time, "segunda-feira, 22 de janeiro de 2018 às 0:13". */
const isStamp = ({kind, text}: PageBlock): boolean =>
	kind === 'paragraph' &&
	text.length <= 80 &&
	/\b(?:19|20)\d\d\b/.test(text) &&
	/\d[:.h]\d\d\b/.test(text) &&
	!isStopped(text);

const opener =
	/^\W{0,3}(?:related(?: (?:articles?|stor(?:y|ies)|posts?|coverage|content|news|links?|reading))?|read (?:more|next|also)|also(?: read)?|see also|more|don['’]t miss|you (?:may|might) also like|more .{2,40} (?:stories|news)|recommended|further reading)\W{0,4}$/i;

/** "Also: See the year's best bridges", "Baca juga: …": in front of a link. */
const announced =
	/^\W{0,2}(?:related|also|see also|read (?:more|also|next)|more|watch|listen|don['’]t miss|baca juga|lire aussi|lesen sie auch|mehr zum thema|lees ook|leggi anche|lee también|lea también|te puede interesar|leia (?:também|mais)|veja também|zobacz też|читайте также|читайте також|läs också|les også|okuyun)[^:|.]{0,30}[:|»›>–-]/i;

/** Paragraphs that are a link and nothing else, and the lists under a line that announces them. */
function markLinks(blocks: readonly PageBlock[], reasons: Reasons): void {
	const {last} = endsOf(blocks, reasons);
	const isWhole = (block: PageBlock) => block.linked >= block.text.length * 0.85 && !isAddress(block.text);
	const wholes = blocks.filter(
		(block, index) => reasons[index] === null && isWhole(block) && block.kind === 'paragraph',
	);
	const isOften = wholes.length > blocks.length * 0.4;
	let isUnder = false;
	blocks.forEach((block, index) => {
		if (reasons[index] !== null) return;
		if (opener.test(block.text) || (announced.test(block.text) && block.linked > block.text.length / 2)) {
			isUnder = true;
			reasons[index] = 'related';
		} else if (isUnder && isWhole(block)) reasons[index] = 'related';
		else {
			isUnder = false;
			if (isWhole(block) && !isOften && (block.kind !== 'heading' || index > last)) reasons[index] = 'related';
		}
	});
}

/** A source that is cited. */
const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S{1,500}$/.test(text);
