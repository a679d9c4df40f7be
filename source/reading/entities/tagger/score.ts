import {othersOf, places, singlesAround} from './around.js';
import {Bag, groups} from './features.js';
import type {Form} from './form.js';
import {hidden, labels, type Model} from './model.js';
import {formAt, type Page} from './page.js';
import {lookUp} from './table.js';
import {dimensions, vectorIn} from './vectors.js';

const used = Object.values(groups);

/** Projections that are kept: 4 MB. */
const mostRemembered = 20_000;

/** Scores the labels of tokens. */
export class Scorer {
	private readonly bag = new Bag();
	private readonly cells = new Float64Array(hidden);
	/** What a word gives the cells, by its slot and place: the same words come again and again. */
	private readonly given = new Map<number, Float32Array>();

	constructor(private readonly model: Model) {}

	/** Adds the scores of a page's token to those of the labels from `to` on. */
	add(page: Page, at: number, scores: Float64Array, to: number): void {
		this.addFeatures(page, at, scores, to);
		this.addHidden(page, at, scores, to);
	}

	private addFeatures(page: Page, at: number, scores: Float64Array, to: number): void {
		const {features, weights, scale} = this.model;
		this.bag.size = 0;
		for (const group of used) group(page, at, this.bag);
		for (let index = 0; index < this.bag.size; index++) {
			const value = lookUp(features, this.bag.hashes[index] as number);
			let from = value >>> labels;
			for (let mask = value & ((1 << labels) - 1); mask !== 0; mask &= mask - 1) {
				const label = to + 31 - Math.clz32(mask & -mask);
				scores[label] = (scores[label] as number) + scale * (weights[from++] as number);
			}
		}
	}

	private addHidden(page: Page, at: number, scores: Float64Array, to: number): void {
		const {bias, outward} = this.model;
		const {cells} = this;
		cells.set(bias);
		singlesAround(page, at).forEach((form, place) => {
			if (form.slot >= 0) this.gather(form, place, 1);
		});
		const others = othersOf(page, at);
		[-1, 1].forEach((step, side) => {
			const forms = others.map(place => formAt(page, place, step)).filter(({slot}) => slot >= 0);
			for (const form of forms) this.gather(form, places.single + side, 1 / forms.length);
		});
		for (let cell = 0; cell < hidden; cell++) {
			const value = cells[cell] as number;
			if (value <= 0) continue;
			for (let label = 0; label < labels; label++)
				scores[to + label] = (scores[to + label] as number) + value * (outward[label * hidden + cell] as number);
		}
	}

	private gather({slot}: Form, place: number, share: number): void {
		const key = slot * (places.single + places.others) + place;
		let given = this.given.get(key);
		if (!given) {
			given = this.project(slot, place);
			if (this.given.size >= mostRemembered) this.given.clear();
			this.given.set(key, given);
		}

		for (let cell = 0; cell < hidden; cell++)
			this.cells[cell] = (this.cells[cell] as number) + share * (given[cell] as number);
	}

	private project(slot: number, place: number): Float32Array {
		const {inward, vectors} = this.model;
		const vector = vectorIn(vectors, slot);
		const given = new Float32Array(hidden);
		for (let dimension = 0; dimension < dimensions; dimension++) {
			const value = vector[dimension] as number;
			const row = (place * dimensions + dimension) * hidden;
			for (let cell = 0; value !== 0 && cell < hidden; cell++)
				given[cell] = (given[cell] as number) + value * (inward[row + cell] as number);
		}

		return given;
	}
}
