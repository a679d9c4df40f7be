import {othersOf} from './around.js';
import {beyond, type Form} from './form.js';
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

export type Group = (page: Page, at: number, bag: Bag) => void;

const inside = ({from, to}: Page, at: number, there: number): boolean =>
	there >= (from[at] as number) && there < (to[at] as number);

const words: Group = (page, at, bag) => {
	const [a, b, own, d, e] = [-2, -1, 0, 1, 2].map(step => formAt(page, at, step)) as [Form, Form, Form, Form, Form];
	bag.add(mix(1, own.word));
	bag.add(mix(2, a.lower));
	bag.add(mix(3, b.lower));
	bag.add(mix(4, own.lower));
	bag.add(mix(5, d.lower));
	bag.add(mix(6, e.lower));
	bag.add(mix(7, b.lower, own.lower));
	bag.add(mix(8, own.lower, d.lower));
	bag.add(mix(9, b.lower, d.lower));
	bag.add(mix(10, a.lower, b.lower));
	bag.add(mix(11, d.lower, e.lower));
};

const shapes: Group = (page, at, bag) => {
	const [a, b, own, d, e] = [-2, -1, 0, 1, 2].map(step => formAt(page, at, step)) as [Form, Form, Form, Form, Form];
	const start = page.from[at] === at ? 1 : 0;
	bag.add(mix(20, a.shape));
	bag.add(mix(21, b.shape));
	bag.add(mix(22, own.shape));
	bag.add(mix(23, d.shape));
	bag.add(mix(24, e.shape));
	bag.add(mix(25, own.fullShape));
	bag.add(mix(26, b.shape, own.shape));
	bag.add(mix(27, own.shape, d.shape));
	bag.add(mix(28, b.shape, own.shape, d.shape));
	bag.add(mix(29, b.lower, own.shape));
	bag.add(mix(30, own.shape, d.lower));
	bag.add(mix(31, start, own.shape));
	const style = page.styles[at];
	if (style !== 'running') bag.add(mix(32, style === 'title' ? 1 : 2, own.shape));
};

const affixes: Group = (page, at, bag) => {
	const own = page.forms[at] ?? beyond;
	for (let size = 0; size < 4; size++) {
		bag.add(mix(40 + size, own.prefixes[size] as number));
		bag.add(mix(44 + size, own.suffixes[size] as number));
	}

	bag.add(mix(48, formAt(page, at, -1).suffixes[2] as number));
	bag.add(mix(49, formAt(page, at, 1).suffixes[2] as number));
};

const spans: Group = (page, at, bag) => {
	const [first, last] = [page.runFirst[at] as number, page.runLast[at] as number];
	if (last === 0) return;
	const own = page.forms[at] ?? beyond;
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

const lists: Group = (page, at, bag) => {
	const [b, own, d] = [-1, 0, 1].map(step => formAt(page, at, step)) as [Form, Form, Form];
	const known = (step: number): number => (inside(page, at, at + step) ? (page.known[at + step] as number) : 255);
	const here = known(0);
	bag.add(mix(100, here, own.lists));
	bag.add(mix(101, known(-1)));
	bag.add(mix(102, known(1)));
	bag.add(mix(103, here, b.shape, d.shape));
	bag.add(mix(104, own.lists, b.shape, d.shape));
	bag.add(mix(105, b.lists, own.lists));
	bag.add(mix(106, own.lists, d.lists));
	bag.add(mix(107, b.lists, own.lists, d.lists));
	bag.add(mix(108, here, b.lower));
	bag.add(mix(109, here, d.lower));
};

const document: Group = (page, at, bag) => {
	const own = page.forms[at] ?? beyond;
	if (!own.capital) return;
	bag.add(mix(120, page.seen[at] as number));
	bag.add(mix(121, page.seen[at] as number, own.shape));
	bag.add(mix(122, page.seen[at] as number, own.lists));
	const from = bag.size;
	const addOnce = (hash: number): void => {
		for (let index = from; index < bag.size; index++) if (bag.hashes[index] === hash) return;
		bag.add(hash);
	};
	for (const place of othersOf(page, at)) {
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

const rules: Group = (page, at, bag) => {
	const own = page.forms[at] ?? beyond;
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
