// Writes each set as train.cpp reads it, and the vectors.
//   node extract.mjs NER-FOLDER OUT-FOLDER [--without GROUP,GROUP] SET...
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {readList} from '../../source/data.js';
import {namesLexicon} from '../../source/reading/entities/lexicon.js';
import {mostOthers, places, singlesAround, type View, viewOf} from '../../source/reading/entities/tagger/around.js';
import {Bag, groups} from '../../source/reading/entities/tagger/features.js';
import {type Form, formsBy} from '../../source/reading/entities/tagger/form.js';
import {islandsOf} from '../../source/reading/entities/tagger/islands.js';
import {formAt, pageOf} from '../../source/reading/entities/tagger/page.js';
import type {Unit} from '../../source/reading/entities/tagger/units.js';
import {dimensions, vectorIn} from '../../source/reading/entities/tagger/vectors.js';
import {any, documentsOf, labelled, scorerOf} from './corpus.js';
import {invented} from './invent.js';
import {reducedVectors} from './vectors.js';

/** Sets of whole documents of edited text: invented copy goes with them. */
const trained = new Set(['wikigold-odd', 'wikigold', 'ewt-train', 'redocred', 'crossner', 'gum-other']);
/** The length that vectors have while training. */
const strength = 3;
/** Bits of the labels that begin a name. */
const beginnings = 0b010101010;

const [folder = '', out = '', ...rest] = process.argv.slice(2);
const without = new Set(rest[0] === '--without' ? rest[1]?.split(',') : []);
const sets = rest[0] === '--without' ? rest.slice(2) : rest;
const used = Object.entries(groups).flatMap(([name, group]) => (without.has(name) ? [] : [group]));
const cities = readList('names/cities.txt');
const scorer = await scorerOf(folder);
const {vectors, scales} = reducedVectors();
const formOf = formsBy(vectors, namesLexicon());
mkdirSync(out, {recursive: true});
writeVectors(path.join(out, 'vectors.bin'));
for (const set of sets) writeSet(set);

function writeVectors(file: string): void {
	const slots = vectors.checks.length;
	const table = new Float32Array(2 + slots * dimensions);
	new Int32Array(table.buffer).set([slots, dimensions]);
	for (let slot = 0; slot < slots; slot++)
		if (vectors.checks[slot] !== 0)
			table.set(
				Array.from(vectorIn(vectors, slot), (x, d) => x * scales[d]! * strength),
				2 + slot * dimensions,
			);
	writeFileSync(file, Buffer.from(table.buffer));
	writeFileSync(`${file}.scales`, JSON.stringify(Array.from(scales, scale => scale * strength)));
}

function writeSet(set: string): void {
	const chunks: Buffer[] = [];
	const given = documentsOf(scorer, folder, set);
	const documents = trained.has(set) && !without.has('invented') ? invented(given, cities, given.length) : given;
	for (const document of documents) {
		const {scene, ruled, allowed} = labelled(scorer, document, set === 'btc');
		const page = pageOf(scene, formOf, ruled);
		const labels = allowedOf(page.units, allowed);
		const bag = new Bag();
		for (const {start, end} of islandsOf(page)) {
			const ints: number[] = [end - start];
			for (let at = start; at < end; at++) {
				bag.size = 0;
				const view = viewOf(page, at);
				for (const group of used) group(view, bag);
				ints.push((labels[at]! << 16) | bag.size, ...bag.hashes.subarray(0, bag.size), ...rowsOf(view));
			}

			chunks.push(Buffer.from(Int32Array.from(ints).buffer));
		}
	}

	writeFileSync(path.join(out, set), Buffer.concat(chunks));
}

function rowsOf(view: View): number[] {
	const {page, others} = view;
	const padded = (forms: Form[], length: number): number[] =>
		Array.from({length}, (_, index) => (without.has('vectors') ? -1 : (forms[index]?.slot ?? -1)));
	return [
		...padded(singlesAround(view), places.single),
		...padded(
			others.map(place => formAt(page, place, -1)),
			mostOthers,
		),
		...padded(
			others.map(place => formAt(page, place, 1)),
			mostOthers,
		),
	];
}

/** The labels of a unit are those of its tokens where they agree. */
function allowedOf(units: readonly Unit[], labels: Uint16Array): Uint16Array {
	return Uint16Array.from(units, ({first, last, text}) => {
		const own = labels[first]!;
		const inside = own & beginnings && !(own & 1) ? own << 1 : own;
		for (let at = first + 1; at < last; at++) {
			const isStop = at === last - 1 && last - first === 2 * text.split('-').length;
			if (labels[at] !== inside && !(isStop && labels[at] === 1)) return any;
		}

		return own;
	});
}
