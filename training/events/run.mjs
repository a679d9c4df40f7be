// Makes the model that judges what tells an event, of the marked articles beside this file:
//   node training/events/run.mjs             writes data/events/judge.bin; the same articles give the same bytes
//   node training/events/run.mjs --measure   instead tries each writer's articles with a model of the others'
import path from 'node:path';
import {runBundled} from '../bundled.mjs';

await runBundled(path.join(import.meta.dirname, 'train.ts'));
