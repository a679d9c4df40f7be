import {places, singlesAround, type View, viewOf} from './around.js';
import {Bag, groups} from './features.js';
import {hidden, labels, type Model} from './model.js';
import {formAt, type Page} from './page.js';
import {lookUp} from './table.js';
import {dimensions, vectorIn} from './vectors.js';

const used = Object.values(groups);

/** Projections that are kept: 1 MB. */
const keptBits = 13;

/** Scores the labels of tokens. */
export class Scorer {
	private readonly bag = new Bag();
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

	private addFeatures(view: View, scores: Float64Array, to: number): void {
		const {features, weights, scale} = this.model;
		this.bag.size = 0;
		for (const group of used) group(view, this.bag);
		for (let index = 0; index < this.bag.size; index++) {
			const value = lookUp(features, this.bag.hashes[index] as number);
			let from = value >>> labels;
			for (let mask = value & ((1 << labels) - 1); mask !== 0; mask &= mask - 1) {
				const label = to + 31 - Math.clz32(mask & -mask);
				scores[label] = (scores[label] as number) + scale * (weights[from++] as number);
			}
		}
	}

	private addHidden(view: View, scores: Float64Array, to: number): void {
		const {bias, outward} = this.model;
		const {cells} = this;
		cells.set(bias);
		singlesAround(view).forEach(({slot}, place) => {
			this.gather(slot, place, 1);
		});
		if (view.others.length > 0) {
			this.gatherOthers(view, -1, places.single);
			this.gatherOthers(view, 1, places.single + 1);
		}

		for (let cell = 0; cell < hidden; cell++) {
			const value = cells[cell] as number;
			if (value <= 0) continue;
			for (let label = 0; label < labels; label++)
				scores[to + label] = (scores[to + label] as number) + value * (outward[label * hidden + cell] as number);
		}
	}

	/** The mean over the words that stand `step` from the other occurrences. */
	private gatherOthers({page, others}: View, step: number, place: number): void {
		const slots = others.map(other => formAt(page, other, step).slot).filter(slot => slot >= 0);
		for (const slot of slots) this.gather(slot, place, 1 / slots.length);
	}

	private gather(slot: number, place: number, share: number): void {
		if (slot < 0) return;
		const row = this.project(slot, place);
		for (let cell = 0; cell < hidden; cell++)
			this.cells[cell] = (this.cells[cell] as number) + share * (this.rows[row + cell] as number);
	}

	/** Where in `rows` lies what the word gives the cells. */
	private project(slot: number, place: number): number {
		const {inward, vectors} = this.model;
		const {keys, rows} = this;
		const key = slot * (places.single + places.others) + place;
		const at = Math.imul(key, 0x9e3779b1) >>> (32 - keptBits);
		const row = at * hidden;
		if (keys[at] === key) return row;
		keys[at] = key;
		rows.fill(0, row, row + hidden);
		vectorIn(vectors, slot).forEach((value, dimension) => {
			const from = (place * dimensions + dimension) * hidden;
			for (let cell = 0; cell < hidden; cell++)
				rows[row + cell] = (rows[row + cell] as number) + value * (inward[from + cell] as number);
		});
		return row;
	}
}
