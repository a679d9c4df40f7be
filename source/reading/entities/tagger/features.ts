import type {View} from './around.js';
import {beyond} from './form.js';
import {mix} from './hash.js';
import {formAt, type Page} from './page.js';

/** Hashes of the features of one token. */
export class Bag {
	readonly hashes = new Int32Array(256);
	size = 0;

	add(hash: number): void {
		this.hashes[this.size++] = hash;
	}
}

export type Group = (view: View, bag: Bag) => void;

const inside = ({from, to}: Page, at: number, there: number): boolean =>
	there >= (from[at] as number) && there < (to[at] as number);

const words: Group = ({before2, before, own, after, after2}, bag) => {
	bag.add(mix(1, own.word));
	bag.add(mix(2, before2.lower));
	bag.add(mix(3, before.lower));
	bag.add(mix(4, own.lower));
	bag.add(mix(5, after.lower));
	bag.add(mix(6, after2.lower));
	bag.add(mix(7, before.lower, own.lower));
	bag.add(mix(8, own.lower, after.lower));
	bag.add(mix(9, before.lower, after.lower));
	bag.add(mix(10, before2.lower, before.lower));
	bag.add(mix(11, after.lower, after2.lower));
};

const shapes: Group = ({page, at, before2, before, own, after, after2}, bag) => {
	const start = page.from[at] === at ? 1 : 0;
	bag.add(mix(20, before2.shape));
	bag.add(mix(21, before.shape));
	bag.add(mix(22, own.shape));
	bag.add(mix(23, after.shape));
	bag.add(mix(24, after2.shape));
	bag.add(mix(25, own.fullShape));
	bag.add(mix(26, before.shape, own.shape));
	bag.add(mix(27, own.shape, after.shape));
	bag.add(mix(28, before.shape, own.shape, after.shape));
	bag.add(mix(29, before.lower, own.shape));
	bag.add(mix(30, own.shape, after.lower));
	bag.add(mix(31, start, own.shape));
	const style = page.styles[at];
	if (style !== 'running') bag.add(mix(32, style === 'title' ? 1 : 2, own.shape));
};

const affixes: Group = ({before, own, after}, bag) => {
	for (let size = 0; size < 4; size++) {
		bag.add(mix(40 + size, own.prefixes[size] as number));
		bag.add(mix(44 + size, own.suffixes[size] as number));
	}

	bag.add(mix(48, before.suffixes[2] as number));
	bag.add(mix(49, after.suffixes[2] as number));
};

const spans: Group = ({page, at, own}, bag) => {
	const [first, last] = [page.runFirst[at] as number, page.runLast[at] as number];
	if (last === 0) return;
	const right = inside(page, at, last) ? (page.forms[last] ?? beyond) : beyond;
	const left = inside(page, at, first - 1) ? (page.forms[first - 1] ?? beyond) : beyond;
	const end = page.forms[last - 1] ?? beyond;
	const start = page.forms[first] ?? beyond;
	const length = Math.min(last - first, 6);
	const position = Math.min(at - first, 5);
	const rest = Math.min(last - 1 - at, 5);
	bag.add(mix(80, right.lower));
	bag.add(mix(81, left.lower));
	bag.add(mix(82, right.lower, own.shape));
	bag.add(mix(83, left.lower, own.shape));
	bag.add(mix(84, end.lower, position === 0 ? 1 : 0));
	bag.add(mix(85, start.lower, position));
	bag.add(mix(86, length, position));
	bag.add(mix(89, end.suffixes[2] as number, rest));
};

const lists: Group = ({page, at, before, own, after}, bag) => {
	const known = (step: number): number => (inside(page, at, at + step) ? (page.known[at + step] as number) : 255);
	const here = known(0);
	bag.add(mix(100, here, own.lists));
	bag.add(mix(101, known(-1)));
	bag.add(mix(102, known(1)));
	bag.add(mix(103, here, before.shape, after.shape));
	bag.add(mix(104, own.lists, before.shape, after.shape));
	bag.add(mix(105, before.lists, own.lists));
	bag.add(mix(106, own.lists, after.lists));
	bag.add(mix(107, before.lists, own.lists, after.lists));
	bag.add(mix(108, here, before.lower));
	bag.add(mix(109, here, after.lower));
};

const document: Group = ({page, at, own, others}, bag) => {
	if (!own.capital) return;
	bag.add(mix(120, page.seen[at] as number));
	bag.add(mix(121, page.seen[at] as number, own.shape));
	bag.add(mix(122, page.seen[at] as number, own.lists));
	const from = bag.size;
	const addOnce = (hash: number): void => {
		for (let index = from; index < bag.size; index++) if (bag.hashes[index] === hash) return;
		bag.add(hash);
	};
	for (const place of others) {
		const [left, right] = [formAt(page, place, -1), formAt(page, place, 1)];
		addOnce(mix(123, left.lower));
		addOnce(mix(124, right.lower));
		addOnce(mix(127, left.lists, left.shape));
		addOnce(mix(128, right.lists, right.shape));
		const last = page.runLast[place] as number;
		const end = page.forms[last - 1] ?? beyond;
		if (last > place + 1) addOnce(mix(129, end.lower));
		addOnce(mix(130, Math.min(last - place, 4), Math.min(place - (page.runFirst[place] as number), 4)));
		addOnce(mix(131, page.known[place] as number));
	}
};

const rules: Group = ({page, at, own}, bag) => {
	const ruled = (step: number): number => (inside(page, at, at + step) ? (page.ruled[at + step] as number) : 255);
	const here = ruled(0);
	bag.add(mix(140, here));
	bag.add(mix(141, ruled(-1), here));
	bag.add(mix(142, here, ruled(1)));
	bag.add(mix(143, here, own.shape));
	bag.add(mix(144, here, page.known[at] as number, own.lists));
	const sure = page.sure[at] as number;
	bag.add(mix(145, here, sure));
	bag.add(mix(147, here, sure, own.shape));
	bag.add(mix(148, sure, ruled(-1), here));
	bag.add(mix(146, here, page.seen[at] as number));
};

/** What the first pass takes the word's other occurrences for. */
export const votes: Group = ({page, at, own, others}, bag) => {
	if (others.length === 0) return;
	const counts = [0, 0, 0, 0, 0];
	for (const place of others) {
		const label = page.labels[place] as number;
		counts[(label + 1) >> 1]!++;
	}

	let top = 0;
	for (let type = 1; type < counts.length; type++) if (counts[type]! > counts[top]!) top = type;
	const share = Math.floor((4 * counts[top]!) / others.length);
	const ruled = page.ruled[at] as number;
	const now = page.labels[at] as number;
	bag.add(mix(150, top, share));
	bag.add(mix(151, top, Math.min(3, counts[top]!), others.length > 3 ? 1 : 0));
	bag.add(mix(152, top, share, own.shape));
	bag.add(mix(153, top, share, ruled));
	bag.add(mix(154, top, now));
	bag.add(mix(155, top, share, now));
	counts.forEach((count, type) => {
		if (count > 0) bag.add(mix(156, type, now));
	});
};

/** Every feature, by what it looks at. */
export const groups: Readonly<Record<string, Group>> = {
	words,
	shapes,
	affixes,
	spans,
	lists,
	document,
	rules,
};
