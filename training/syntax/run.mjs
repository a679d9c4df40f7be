// Makes the models of reading/syntax from treebanks, or tries them on one:
//   node training/syntax/run.mjs train TREEBANKS [OUT]     writes data/syntax; the same treebanks give the same bytes
//   node training/syntax/run.mjs predict FILE.tsv.gz       prints what the models in data/ say of each sentence, for the scorer
// Bundles the TypeScript first, since Node 20 doesn't run it.
import {mkdtemp, rm} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
// Beside data/, which the reading looks for one folder up.
const folder = await mkdtemp(path.join(here, '../../.training-'));
const outfile = path.join(folder, 'training.mjs');
try {
	const entry = path.join(here, process.argv[2] === 'predict' ? 'predict.ts' : 'train.ts');
	await build({entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20'});
	await import(pathToFileURL(outfile).href);
} finally {
	await rm(folder, {recursive: true});
}
