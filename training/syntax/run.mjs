// Makes the models of reading/syntax from treebanks, or tries them on one:
//   node training/syntax/run.mjs train TREEBANKS [OUT]     writes data/syntax; the same treebanks give the same bytes
//   node training/syntax/run.mjs predict FILE.tsv.gz       prints what the models in data/ say of each sentence, for the scorer
import path from 'node:path';
import process from 'node:process';
import {runBundled} from '../bundled.mjs';

await runBundled(path.join(import.meta.dirname, process.argv[2] === 'predict' ? 'predict.ts' : 'train.ts'));
