import {readFileSync} from 'node:fs';

const cache = new Map<string, string>();

/** The one door to `data/`: a file of the package itself, read once. `name` is a path inside `data/`. */
export function readData(name: string): string {
	let text = cache.get(name);
	if (text === undefined) {
		text = readFileSync(`${import.meta.dirname}/../data/${name}`, 'utf8');
		cache.set(name, text);
	}

	return text;
}

/** A file of `data/` as it lies, in a buffer of its own, so that arrays can be laid over it. Read anew at each call. */
export function readBinary(name: string): ArrayBuffer {
	const {buffer, byteOffset, byteLength} = readFileSync(`${import.meta.dirname}/../data/${name}`);
	return byteOffset === 0 && byteLength === buffer.byteLength
		? (buffer as ArrayBuffer)
		: (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}

/** The lines of a list in `data/`, without comments (`#`) and blank ones. */
export const readList = (name: string): string[] =>
	readData(name)
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '' && !line.startsWith('#'));

const mostRemembered = 20_000;

/** A pure function that remembers what it answered last, so that a word of an article is looked up once. */
export function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
	const answers = new Map<string, Answer>();
	return text => {
		const known = answers.get(text);
		if (known !== undefined) return known;
		if (answers.size >= mostRemembered) answers.clear();
		const answer = ask(text);
		answers.set(text, answer);
		return answer;
	};
}

/** A list whose lines are sorted by their UTF-16 units; its header is one of them. */
export type SortedList = {
	readonly has: (line: string) => boolean;
	readonly lines: () => string[];
};

/** Searches a list in `data/` as it stands: an article asks for few of its lines, so no set of them all is worth making. */
export function sortedList(name: string): SortedList {
	const text = readData(name);
	let set: ReadonlySet<string> | undefined;
	let searches = 0;
	// Few of the letters that words begin with are asked for, and some begin no line: no small letter a name.
	const stretchOf = remembering(letter => {
		const start = placeOf(text, letter, 0, text.length);
		return {start, end: placeOf(text, String.fromCharCode(letter.charCodeAt(0) + 1), start, text.length)};
	});
	const search = remembering(line => {
		if (++searches > worthASet) set = new Set(text.trimEnd().split('\n'));
		const {start, end} = stretchOf(line.charAt(0));
		const place = placeOf(text, line, start, end);
		return place < end && text.startsWith(line, place) && /^\n?$/.test(text.charAt(place + line.length));
	});
	return {has: line => set?.has(line) ?? search(line), lines: () => text.split('\n')};
}

/** From so many searches on, of a long article or a batch, a set of the lines is worth making. */
const worthASet = 2000;

/** Where between the beginnings of two lines of a sorted text the first line begins that is not less than the wanted one. */
function placeOf(text: string, wanted: string, start: number, end: number): number {
	let low = start;
	let high = end;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const at = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1;
		const next = text.indexOf('\n', middle);
		const line = text.slice(at, next < 0 ? text.length : next);
		if (line < wanted) low = at + line.length + 1;
		else high = at;
	}

	return low;
}
