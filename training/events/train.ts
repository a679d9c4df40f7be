import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import type {EventKind} from '../../source/reading/document.js';
import {dateTellings} from '../../source/reading/events/dating.js';
import {judgeBy, verdicts} from '../../source/reading/events/judge.js';
import {contractFeatures, judgeFeatures, mostFeatures} from '../../source/reading/events/judge-features.js';
import type {Case, Dated, Judge} from '../../source/reading/events/telling.js';
import {Weights} from '../../source/reading/weights.js';
import {bestOf, type Course, Features, gradients, LogLinear, shuffled} from '../syntax/log-linear.js';
import {packWeights} from '../weights-file.js';
import {markedIn} from './marked.js';
import {type Prepared, prepared} from './prepared.js';

/** Whose articles mark every happening, and whose what the contract lists, with its date. */
const writers = [...'EFGH', ...'JKLMN'];
const byContract = new Set('JKLMN');
/** How often what the contract lists is learned from in each pass. */
const contractTimes = 2;

const course: Course = {
	passes: 12,
	drops: new Map([
		[3, 0.1],
		[5, 0.25],
	]),
	rate: 0.1,
	scale: 20,
	averaged: 6,
};

type Written = Prepared & {readonly writer: string};

const articles = writers.flatMap(writer =>
	markedIn(readFileSync(`training/events/articles/${writer}.txt`, 'utf8')).map(
		(marked): Written => ({...prepared(marked), writer}),
	),
);

/** Judges the tellings of an article in order of text, each beside what is marked there: a kind, "optional", or "none". */
const eachJudged = (
	{scene, tellings, marked}: Prepared,
	judge: (at: Case, label: string) => EventKind | null,
): Dated[] => dateTellings(scene, tellings, at => judge(at, marked.get(at.telling)?.kind ?? 'none'));

/** Judges by what is marked; where a reader may choose, by the rules. */
const ruled: Judge = ({likely, counting}) => (counting ? likely : null);

const isVerdict = (label: string): label is EventKind => verdicts.includes(label as EventKind);

function trained(articles: readonly Written[]): ArrayBuffer {
	const out = new Int32Array(mostFeatures);
	const features = new Features();
	const examples = articles.flatMap(article => {
		const contract = byContract.has(article.writer);
		const own: Array<{features: Int32Array; gold: number}> = [];
		eachJudged(article, (at, label) => {
			if (label === 'optional') return ruled(at);
			const kind = isVerdict(label) ? label : null;
			const n = judgeFeatures(at, out) - (contract ? 0 : contractFeatures);
			features.count(out, n);
			own.push({features: out.slice(0, n), gold: verdicts.indexOf(kind)});
			return kind;
		});
		return Array.from({length: contract ? contractTimes : 1}, () => own);
	});
	features.keep(4);
	const model = new LogLinear(features, verdicts.length, course);
	const known = new Int32Array(mostFeatures);
	for (let pass = 0; pass < course.passes; pass++) {
		let wrong = 0;
		for (const {features: given, gold} of shuffled(examples, pass).flat()) {
			const n = features.known(given, given.length, known);
			const scores = verdicts.map((_, cls) => model.score(known, n, cls));
			if (bestOf(scores) !== gold) wrong++;
			for (const [cls, gradient] of gradients(scores, gold).entries()) model.change(known, n, cls, gradient);
		}

		model.settle();
		console.error(`pass ${pass + 1}: ${wrong} wrong`);
	}

	return packWeights(model.rows());
}

/** Of the tellings that are marked or judged events: precision, recall, and the share that is found with its kind. */
function measured(articles: readonly Written[], judge: Judge): string {
	let [gold, given, found, right] = [0, 0, 0, 0];
	for (const article of articles)
		eachJudged(article, (at, label) => {
			const kind = judge(at);
			if (label === 'optional') return kind;
			if (isVerdict(label)) gold++;
			if (kind !== null) given++;
			if (kind !== null && isVerdict(label)) found++;
			if (kind === label) right++;
			return kind;
		});
	return [found / given, found / gold, right / gold].map(share => share.toFixed(3)).join('  ');
}

if (process.argv.includes('--measure')) {
	console.log('writer  precision  recall  found with its kind, of rules and of the model');
	for (const writer of writers) {
		const held = articles.filter(article => article.writer === writer);
		const weights = new Weights(trained(articles.filter(article => article.writer !== writer)));
		console.log(writer, ' ', measured(held, ruled), ' ', measured(held, judgeBy(weights)));
	}
} else {
	const bytes = trained(articles);
	mkdirSync('data/events', {recursive: true});
	writeFileSync('data/events/judge.bin', new Uint8Array(bytes));
	console.error(bytes.byteLength);
}
