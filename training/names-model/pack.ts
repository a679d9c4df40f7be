// Makes bytes of the trained weights and writes the model.
//   node pack.mjs IN-FOLDER WEIGHTS OUT
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {type Counts, floats, hidden, labels, modelBytes, modelIn} from '../../source/reading/entities/tagger/model.js';
import {put} from '../../source/reading/entities/tagger/table.js';
import {dimensions} from '../../source/reading/entities/tagger/vectors.js';
import {reducedVectors} from './vectors.js';

/** Lighter weights are left out. */
const least = 0.04;

const [folder = '', trained = '', out = ''] = process.argv.slice(2);
const bytes = readFileSync(trained);
const raw = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
let at = 0;
const next = (count: number): Float32Array => {
	const part = new Float32Array(raw, at, count);
	at += count * 4;
	return part;
};
const legal = (from: number, to: number): boolean => to % 2 === 1 || to === 0 || from === to || from === to - 1;
const transitions = next(floats.transitions).map((weight, move) =>
	legal(Math.floor(move / labels), move % labels) ? weight : -Infinity,
);
at += 8;
const [inward, bias, outward] = [next(floats.inward), next(floats.bias), next(floats.outward)];
const count = new Int32Array(raw, at, 1)[0]!;
const ints = new Int32Array(raw, at + 4);
const rows = new Float32Array(raw, at + 4);

const {vectors} = reducedVectors();
const scales = JSON.parse(readFileSync(path.join(folder, 'vectors.bin.scales'), 'utf8')) as number[];
const isWeight = (index: number): boolean => index % (labels + 1) > 0 && Math.abs(rows[index]!) >= least;
let weights = 0;
let highest = 0;
rows.forEach((weight, index) => {
	if (!isWeight(index)) return;
	weights++;
	highest = Math.max(highest, Math.abs(weight));
});
const counts: Counts = {features: 2 ** Math.ceil(Math.log2(count * 1.15)), vectors: vectors.checks.length, weights};
const buffer = new ArrayBuffer(modelBytes(counts));
new Uint32Array(buffer, 0, 3).set([counts.features, counts.vectors, counts.weights]);
new Float32Array(buffer, 12, 1)[0] = highest / 127;
const model = modelIn(buffer);
model.transitions.set(transitions);
// A vector's axis has a scale of its own: it goes into the weights.
model.inward.set(inward.map((weight, index) => weight * scales[Math.floor(index / hidden) % dimensions]!));
model.bias.set(bias);
model.outward.set(outward);
model.vectors.checks.set(vectors.checks);
model.vectors.nibbles.set(vectors.nibbles);
let filled = 0;
for (let feature = 0; feature < count; feature++) {
	const row = feature * (labels + 1);
	const start = filled;
	let mask = 0;
	for (let label = 0; label < labels; label++) {
		if (!isWeight(row + 1 + label)) continue;
		mask |= 1 << label;
		model.weights[filled++] = Math.round(rows[row + 1 + label]! / model.scale);
	}

	if (mask !== 0 && !put(model.features, ints[row]!, ((start << labels) | mask) >>> 0)) filled = start;
}

writeFileSync(out, Buffer.from(buffer));
console.log(count, 'features,', filled, 'weights up to', highest.toFixed(2), buffer.byteLength, 'bytes');
