// Makes bytes of the trained weights and writes the model.
//   node pack.mjs IN-FOLDER WEIGHTS OUT
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {floats, hidden, labels, modelIn, weightsAt} from '../../source/reading/entities/tagger/model.js';
import {dimensions} from '../../source/reading/entities/tagger/vectors.js';
import {packDense} from '../weights-file.js';
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
const weightsOf = (feature: number): Float32Array =>
	rows.subarray(feature * (labels + 1) + 1, (feature + 1) * (labels + 1));
const numbers = Array.from({length: count}, (_, feature) => feature);
const highest = numbers.reduce((most, feature) => Math.max(most, ...weightsOf(feature).map(Math.abs)), 0);
const scale = highest / 127;
const kept = new Map(
	numbers.map(feature => [
		ints[feature * (labels + 1)]!,
		[...weightsOf(feature)].map(weight => (Math.abs(weight) < least ? 0 : Math.round(weight / scale))),
	]),
);
const packed = new Uint8Array(packDense(kept));
const slots = vectors.checks.length;
const buffer = new ArrayBuffer(weightsAt(slots) + packed.length);
new Uint32Array(buffer, 0, 1)[0] = slots;
new Float32Array(buffer, 4, 1)[0] = scale;
new Uint8Array(buffer).set(packed, weightsAt(slots));
const model = modelIn(buffer);
model.transitions.set(transitions);
// A vector's axis has a scale of its own: it goes into the weights.
model.inward.set(inward.map((weight, index) => weight * scales[Math.floor(index / hidden) % dimensions]!));
model.bias.set(bias);
model.outward.set(outward);
model.vectors.checks.set(vectors.checks);
model.vectors.nibbles.set(vectors.nibbles);
writeFileSync(out, Buffer.from(buffer));
console.log(count, 'features, weights up to', highest.toFixed(2), buffer.byteLength, 'bytes');
