import type {ParagraphKind} from './article.js';
import {type CleanText, join, ours} from './clean-text.js';
import {isOrdinaryWord} from './ordinary.js';

export type Block = {readonly text: CleanText; readonly kind: ParagraphKind};

/** A line longer than this was not broken to fit a page. */
const widestPage = 110;
/** Narrower than this, a text isn't broken to fit a page either: its lines are lines. */
const narrowestPage = 40;

const bullet = /^[•‣▪◦●*]\s+(?=[A-Za-z\d“"‘'($£€\u00c0-\uffff])/;
const dash = /^[-–]\s+/;
const numbered = /^\d{1,2}[.)]\s+(?=[A-ZÀ-Ž])/;
const quoted = /^>\s?/;

/**
 * The blocks of a plain text: parted by blank lines, by line breaks where every line is a paragraph, and at the items of a list.
 * Lines that were broken to fit a page are joined by one space.
 */
export function blocksOf(text: CleanText): Block[] {
	const lines = text.split('\n').map(line => line.trim());
	const isUnbroken = areParagraphs(lines, text.length);
	return groupsOf(lines).flatMap(group => (isUnbroken ? group.map(line => [line]) : paragraphsOf(group)).map(blockOf));
}

/** Whether every line is a paragraph: most of the text is in lines too long for a page, or most lines end as sentences do. */
function areParagraphs(lines: readonly CleanText[], length: number): boolean {
	const long = lines.reduce((sum, line) => sum + (line.length > widestPage ? line.length : 0), 0);
	if (long * 2 > length) return true;
	const wide = lines.filter(line => line.length >= narrowestPage);
	return wide.length > 3 && wide.filter(line => /[.!?…][”"’')\]]{0,2}$/.test(line)).length >= wide.length * 0.7;
}

function groupsOf(lines: readonly CleanText[]): CleanText[][] {
	const groups: CleanText[][] = [];
	let group: CleanText[] = [];
	for (const line of lines) {
		if (line !== '') group.push(line);
		else if (group.length > 0) {
			groups.push(group);
			group = [];
		}
	}

	return group.length > 0 ? [...groups, group] : groups;
}

/** Parts a run of lines where a line stops well before the page's edge, and at items. */
function paragraphsOf(lines: readonly CleanText[]): CleanText[][] {
	const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
	const isList = lines.filter(line => dash.test(line)).length > 1;
	const paragraphs: CleanText[][] = [];
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		const begins =
			before === undefined ||
			(width < narrowestPage && !quoted.test(line)) ||
			bullet.test(line) ||
			numbered.test(line) ||
			quoted.test(line) !== quoted.test(before) ||
			(isList && dash.test(line)) ||
			hasRoom(before, line, width);
		if (begins) paragraphs.push([line]);
		else paragraphs.at(-1)?.push(line);
	});
	return paragraphs;
}

/** Whether the next line's first word would have fitted by far: this line was ended on purpose, as none is within a word. */
function hasRoom(line: string, next: string, width: number): boolean {
	if (brokenOff.test(line)) return false;
	const taken = line.length + 1 + (next.split(' ', 1)[0] ?? '').length;
	return taken < width * (/[.!?][”"’')\]]{0,2}$/.test(line) ? 0.7 : 0.5);
}

function blockOf(lines: readonly CleanText[]): Block {
	const isQuote = lines.every(line => quoted.test(line));
	const parts = isQuote ? lines.map(line => without(line, quoted)) : lines;
	const text = join(
		unbroken(parts)
			.flatMap(line => line.split(/ {2,}/))
			.filter(line => line !== ''),
		' ',
	);
	if (isQuote) return {text: text.trim(), kind: 'quote'};
	if (bullet.test(text)) return {text: without(text, bullet), kind: 'item'};
	return {text, kind: numbered.test(text) ? 'item' : 'paragraph'};
}

/** Lines with the words whole that were broken between two: "stop-" and "ping" is stopping, "long-" and "term" stays long-term, and so does "Anglo-" and "Dutch". */
function unbroken(lines: readonly CleanText[]): readonly CleanText[] {
	let carried = ours``;
	return lines.map((line, index) => {
		if (carried === '' && !line.endsWith('-')) return line;
		const whole = join([carried, line], '');
		const [, first] = brokenOff.exec(whole) ?? [];
		const [second] = /^\p{L}+/u.exec(lines[index + 1] ?? '') ?? [];
		carried = ours``;
		if (first === undefined || second === undefined) return whole;
		carried = whole.slice(-first.length - 1, isCompound(first, second) ? undefined : -1);
		return whole.slice(0, -first.length - 1).trim();
	});
}

/** No word is so long that more need be looked at. */
const brokenOff = /(?<!\p{L})(\p{L}{1,40})-$/u;

const isCompound = (first: string, second: string): boolean =>
	/^\p{Lu}/u.test(second) ||
	(!isOrdinaryWord(first.toLowerCase() + second) && isOrdinaryWord(first.toLowerCase()) && isOrdinaryWord(second));

const without = (text: CleanText, start: RegExp): CleanText => text.slice((start.exec(text)?.[0] ?? '').length);
