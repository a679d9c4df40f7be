// Writes each set as train.cpp reads it, and the vectors.
//   node extract.mjs NER-FOLDER OUT-FOLDER [--without GROUP,GROUP] SET...
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type {Span} from '../../source/article/article.js';
import {readList} from '../../source/data.js';
import {namesLexicon} from '../../source/reading/entities/lexicon.js';
import {mostOthers, places, singlesAround, type View, viewOf} from '../../source/reading/entities/tagger/around.js';
import {Bag, type Group, groups, votes} from '../../source/reading/entities/tagger/features.js';
import {type Form, formsBy} from '../../source/reading/entities/tagger/form.js';
import {islandsOf} from '../../source/reading/entities/tagger/islands.js';
import {formAt, type Page, pageOf} from '../../source/reading/entities/tagger/page.js';
import {dimensions, vectorIn} from '../../source/reading/entities/tagger/vectors.js';
import type {Token} from '../../source/reading/tokens.js';
import {articlesIn} from './articles.js';
import {any, documentsOf, type GoldDocument, labelled, scorerOf} from './corpus.js';
import {invented, namesIn} from './invent.js';
import {numbers} from './numbers.js';
import {storiesOf} from './stories.js';
import {reducedVectors} from './vectors.js';

/** Sets of whole documents of edited text: invented copy goes with them. */
const edited = new Set(['wikigold-odd', 'ewt-train', 'redocred', 'crossner', 'gum-other']);
/** Sets of which every other document is read without the list of organisations: what no list has must be told too. */
const halfListed = new Set([...edited, 'wnut17', 'btc', 'stories']);
/** The length that vectors have while training. */
const strength = 3;
/** Documents of each invented article. */
const storyTimes = 15;
/** Of each article that is marked. */
const articleTimes = 3;
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

/** The set as the first pass sees it; and, where there is a file of what a first pass made of it, the islands with words that stand elsewhere too, as the second does. */
function writeSet(set: string): void {
	const firstPass = firstPassOf(path.join(out, `${set}.first`));
	const once: Buffer[] = [];
	const twice: Buffer[] = [];
	for (const [number, document] of copyOf(set).entries()) {
		const listed = !halfListed.has(set) || number % 2 === 0;
		const {scene, ruled, allowed} = labelled(scorer, document, set === 'btc', listed);
		const page = pageOf(scene, formOf, ruled);
		const labels = allowedOf(page, scene.tokens, allowed);
		const islands = islandsOf(page);
		const bufferOf = (island: Span, by: readonly Group[]): Buffer => bytesOf(page, labels, island, number, by);
		once.push(...islands.map(island => bufferOf(island, used)));
		if (!firstPass) continue;
		for (const {start, end} of islands) page.labels.set(firstPass(end - start), start);
		twice.push(...islands.filter(island => hasVotes(page, island)).map(island => bufferOf(island, [...used, votes])));
	}

	writeFileSync(path.join(out, set), Buffer.concat(once));
	writeFileSync(path.join(out, `${set}.second`), Buffer.concat(twice));
}

function copyOf(set: string): GoldDocument[] {
	if (set === 'stories') return without.has('stories') ? [] : stories();
	if (set.startsWith('articles')) return articles(set);
	const given = documentsOf(scorer, folder, set);
	return edited.has(set) && !without.has('invented') ? invented(given, cities, given.length) : given;
}

/** Hands out the labels of the file in order; nothing where there is no file yet. */
function firstPassOf(file: string): ((count: number) => Uint8Array) | undefined {
	if (!existsSync(file) || without.has('votes')) return undefined;
	const labels = readFileSync(file);
	let at = 0;
	return count => labels.subarray(at, (at += count));
}

function hasVotes(page: Page, {start, end}: Span): boolean {
	for (let at = start; at < end; at++) if (viewOf(page, at).others.length > 0) return true;
	return false;
}

function bytesOf(page: Page, labels: Uint16Array, {start, end}: Span, document: number, by: readonly Group[]): Buffer {
	const ints: number[] = [end - start, document];
	const bag = new Bag();
	for (let at = start; at < end; at++) {
		bag.size = 0;
		const view = viewOf(page, at);
		for (const group of by) group(view, bag);
		ints.push((labels[at]! << 16) | bag.size, ...bag.hashes.subarray(0, bag.size), ...rowsOf(view));
	}

	return Buffer.from(Int32Array.from(ints).buffer);
}

/** All, or those of the writers whose letters follow a hyphen, each several times. */
function articles(set: string): GoldDocument[] {
	const writers = readdirSync('articles').filter(file => (set.split('-')[1] ?? file).includes(file.charAt(0)));
	const given = writers.sort().flatMap(file => articlesIn(readFileSync(`articles/${file}`, 'utf8')));
	return Array.from({length: articleTimes}, () => given).flat();
}

function stories(): GoldDocument[] {
	const given = namesIn(['redocred', 'crossner', 'ewt-train'].flatMap(set => documentsOf(scorer, folder, set)));
	const people = given.P.filter(words => words.length === 2 || words.length === 3);
	const parts = {surnames: readList('names/surnames.txt'), given: readList('names/given-names.txt'), cities};
	return storiesOf(readFileSync('stories.txt', 'utf8'), storyTimes, {...given, P: people}, parts, numbers(7));
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
function allowedOf(page: Page, tokens: readonly Token[], labels: Uint16Array): Uint16Array {
	return Uint16Array.from(page.first, (first, unit) => {
		const last = page.last[unit]!;
		const own = labels[first]!;
		const hyphens = tokens.slice(first, last).filter(({text}) => text === '-').length;
		const inside = own & beginnings && !(own & 1) ? own << 1 : own;
		for (let at = first + 1; at < last; at++) {
			const isStop = at === last - 1 && last - first === 2 * (hyphens + 1);
			if (labels[at] !== inside && !(isStop && labels[at] === 1)) return any;
		}

		return own;
	});
}
