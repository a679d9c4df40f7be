// Trains the tagger of names and writes data/names/tagger.bin.
//   npm install && node make.mjs NER-FOLDER [--measure] [--without GROUP,GROUP]
// --measure keeps gum-news, pud and the parts of ewt that test out of the training data as well, prints their figures and
// ships nothing; the even-numbered documents of wikigold are never trained on. --without leaves out groups of features
// (features.ts), `vectors` (the hidden layer) or `invented` (wire copy).
import {spawnSync} from 'node:child_process';
import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {build} from 'esbuild';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
/** Beside dist/, so that data/ is found from it. */
const work = path.join(root, '.training');
const argv = process.argv.slice(2);
const at = argv.indexOf('--without');
const without = at < 0 ? [] : ['--without', argv[at + 1] ?? ''];
const measure = argv.includes('--measure');
if (!argv[0] || argv[0].startsWith('-')) throw new Error('say where the corpora are: node make.mjs NER-FOLDER');
const corpora = path.resolve(argv[0]);

const training = [
	'wikigold-odd',
	'ewt-train',
	'redocred',
	'crossner',
	'gum-other',
	'wnut17',
	'btc',
	'stories',
	'articles',
];
const testing = ['ewt-dev', 'gum-news', 'pud', 'ewt-test'];
const train = measure ? training : [...training, ...testing];
const heldOut = measure ? ['wikigold-even', ...testing] : ['wikigold-even'];
/** Features that are kept, the heaviest. */
const features = '113000';
const seed = '1';

function run(command, ...args) {
	const {status, error} = spawnSync(command, args, {cwd: here, stdio: 'inherit'});
	if (error || status !== 0) throw error ?? new Error(`${command} ended with ${status}`);
}

rmSync(work, {recursive: true, force: true});
mkdirSync(work, {recursive: true});
await build({
	absWorkingDir: here,
	entryPoints: ['extract.ts', 'pack.ts'],
	outdir: work,
	outExtension: {'.js': '.mjs'},
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	supported: {'regexp-unicode-property-escapes': true},
});
const file = name => path.join(work, name);
run('g++', '-O3', '-std=c++17', '-ffp-contract=off', '-o', file('train'), 'train.cpp');
run('node', file('extract.mjs'), corpora, file('sets'), ...without, ...new Set([...train, ...heldOut]));
const sets = (names, ending = '') => names.map(name => file(`sets/${name}${ending}`));
run(file('train'), '', seed, '0', file('sets/vectors.bin'), ...sets(train));
run('node', file('extract.mjs'), corpora, file('sets'), ...without, ...new Set([...train, ...heldOut]));
run(
	file('train'),
	file('weights'),
	seed,
	features,
	file('sets/vectors.bin'),
	...sets(train),
	...sets(train, '.second'),
	'--',
	...sets(heldOut),
);
run(
	'node',
	file('pack.mjs'),
	file('sets'),
	file('weights'),
	measure ? file('tagger.bin') : path.join(root, 'data/names/tagger.bin'),
);
