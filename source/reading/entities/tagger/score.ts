import {places, singlesAround, type View, viewOf} from './around.js';
import {Bag, groups, votes} from './features.js';
import type {Form} from './form.js';
import {hidden, labels, type Model} from './model.js';
import {formAt, type Page} from './page.js';
import {dimensions, vectorIn} from './vectors.js';

const used = Object.values(groups);

/** Projections that are kept: at most 4 MB, of which a short article touches few. */
const keptBits = 15;

/** Scores the labels of tokens. */
export class Scorer {
	private readonly bag = new Bag();
	private readonly sums = new Int32Array(labels);
	private readonly cells = new Float64Array(hidden);
	/** What a word gives the cells at a place: the same words come again and again, and each has one row that it may lie in. */
	private readonly keys = new Int32Array(1 << keptBits).fill(-1);
	private readonly rows = new Float32Array(hidden << keptBits);

	constructor(private readonly model: Model) {}

	/** Adds the scores of a page's token to those of the labels from `to` on. */
	add(page: Page, at: number, scores: Float64Array, to: number): void {
		const view = viewOf(page, at);
		this.addFeatures(view, scores, to);
		this.addHidden(view, scores, to);
	}

	/** Adds what the first pass takes other occurrences for; answers whether there are any. */
	addVotes(page: Page, at: number, scores: Float64Array, to: number): boolean {
		const view = viewOf(page, at);
		if (view.others.length === 0) return false;
		this.bag.size = 0;
		votes(view, this.bag);
		this.addBag(scores, to);
		return true;
	}

	private addFeatures(view: View, scores: Float64Array, to: number): void {
		this.bag.size = 0;
		for (const group of used) group(view, this.bag);
		this.addBag(scores, to);
	}

	private addBag(scores: Float64Array, to: number): void {
		const {weights, scale} = this.model;
		this.sums.fill(0);
		weights.addAll(this.bag.hashes, this.bag.size, this.sums);
		for (let label = 0; label < labels; label++)
			scores[to + label] = (scores[to + label] as number) + scale * (this.sums[label] as number);
	}

	private addHidden(view: View, scores: Float64Array, to: number): void {
		const {bias, outward} = this.model;
		this.cells.set(bias);
		const singles = singlesAround(view);
		for (let place = 0; place < singles.length; place++) this.gather((singles[place] as Form).slot, place, 1);
		if (view.others.length > 0) {
			this.gatherOthers(view, -1, places.single);
			this.gatherOthers(view, 1, places.single + 1);
		}

		addOutward(this.cells, outward, scores, to);
	}

	/** The mean over the words that stand `step` from the other occurrences. */
	private gatherOthers({page, others}: View, step: number, place: number): void {
		const slots = others.map(other => formAt(page, other, step).slot).filter(slot => slot >= 0);
		for (const slot of slots) this.gather(slot, place, 1 / slots.length);
	}

	private gather(slot: number, place: number, share: number): void {
		if (slot >= 0) addRow(this.cells, this.rows, this.project(slot, place), share);
	}

	/** Where in `rows` lies what the word gives the cells. */
	private project(slot: number, place: number): number {
		const {inward, vectors} = this.model;
		const key = slot * (places.single + places.others) + place;
		const at = Math.imul(key, 0x9e3779b1) >>> (32 - keptBits);
		const row = at * hidden;
		if (this.keys[at] === key) return row;
		this.keys[at] = key;
		multiply(this.rows, row, vectorIn(vectors, slot), inward, place * dimensions * hidden);
		return row;
	}
}

// The loops are functions of their own: V8 has compiled them long before it has compiled what calls them.

function addRow(cells: Float64Array, rows: Float32Array, row: number, share: number): void {
	for (let cell = 0; cell < hidden; cell++)
		cells[cell] = (cells[cell] as number) + share * (rows[row + cell] as number);
}

/** A row of cells: a vector times the weights from `start` on, four cells at a time. */
function multiply(rows: Float32Array, row: number, vector: Int8Array, weights: Float32Array, start: number): void {
	for (let cell = 0; cell < hidden; cell += 4) {
		let [a, b, c, d] = [0, 0, 0, 0];
		for (let dimension = 0, at = start + cell; dimension < dimensions; dimension++, at += hidden) {
			const value = vector[dimension] as number;
			a += value * (weights[at] as number);
			b += value * (weights[at + 1] as number);
			c += value * (weights[at + 2] as number);
			d += value * (weights[at + 3] as number);
		}

		rows[row + cell] = a;
		rows[row + cell + 1] = b;
		rows[row + cell + 2] = c;
		rows[row + cell + 3] = d;
	}
}

/** Adds what the cells that are above zero give the labels. */
function addOutward(cells: Float64Array, outward: Float32Array, scores: Float64Array, to: number): void {
	for (let cell = 0; cell < hidden; cell++) {
		const value = cells[cell] as number;
		if (value <= 0) continue;
		for (let label = 0; label < labels; label++)
			scores[to + label] = (scores[to + label] as number) + value * (outward[label * hidden + cell] as number);
	}
}
