import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import type {Course} from './log-linear.js';
import {newswire} from './newswire.js';
import {readTagger, tagged, trainTagger} from './tagger.js';
import {headline, printed, readTreebank, type Sentence, shouting, titled} from './treebank.js';
import {type GoldClause, type Group, type Marked, trainGroups, trainRoles} from './verbs.js';

const [, , , treebanks = '', out = 'data/syntax'] = process.argv;

/** How each model is learned. The more is dropped, the better it does on texts it hasn't seen, down to these sizes. */
const course = (passes: number, drops: ReadonlyArray<readonly [pass: number, least: number]>): Course => ({
	passes,
	drops: new Map(drops),
	rate: 0.1,
	scale: 20,
	averaged: 2,
});
const tags = course(8, [
	[3, 0.1],
	[5, 0.18],
]);
const tagsOfFold = course(6, [
	[3, 0.1],
	[5, 0.2],
]);
const verbGroups = course(8, [
	[2, 0.15],
	[4, 0.25],
]);
const whoDoesWhat = course(10, [
	[2, 0.1],
	[4, 0.2],
	[6, 0.25],
]);

/** What derives verb groups and clauses from trees. */
const scorer = (await import(pathToFileURL(path.resolve(treebanks, 'score.mjs')).href)) as {
	groupsOf: (tokens: Sentence['tokens']) => Group[];
	clausesOf: (tokens: Sentence['tokens']) => GoldClause[];
};

const from = (name: string): Sentence[] => readTreebank(path.join(treebanks, `${name}.tsv.gz`));

/** EWT has a comma's tag for semicolons and dashes, the others a colon's. */
const alike = (sentence: Sentence): Sentence => ({
	...sentence,
	tokens: sentence.tokens.map(token =>
		token.xpos === ',' && /^(?:;|:|[-–—]+)$/.test(token.form) ? {...token, xpos: ':'} : token,
	),
});

const every = <T>(items: readonly T[], n: number, first = 0): T[] => items.filter((_, i) => i % n === first);
const isThere = <T>(item: T | null): item is T => item !== null;

/** What print and headlines make of sentences. */
function madeOf(sentences: readonly Sentence[]): Sentence[] {
	const invented = newswire(sentences);
	const headlines = [...sentences, ...invented].map(headline).filter(isThere);
	return [
		...invented,
		...every(sentences.map(printed).filter(isThere), 2),
		...headlines,
		...every(headlines, 4).map(titled),
		...every(headlines, 12, 1).map(shouting),
	];
}

const write = (name: string, bytes: ArrayBuffer): void => {
	writeFileSync(path.join(out, name), new Uint8Array(bytes));
	console.error(name, bytes.byteLength);
};

mkdirSync(out, {recursive: true});
// The licence of GUM's speeches isn't told.
const files = ['gum-train', 'ewt-train', 'gum-dev', 'ewt-dev'];
const own = files
	.flatMap(from)
	.filter(({genre}) => genre !== 'speech')
	.map(alike);
const trained = trainTagger(own, madeOf(own), tags);
write('tags.bin', trained.tags);
write('hidden.bin', trained.hidden);
write('words.bin', trained.words);

/** Verbs are learned on tags as they will be: from taggers that hadn't seen the document. */
const folds = 4;
const documents = [...new Set(own.map(({document}) => document))];
const foldOf = new Map(documents.map((document, i) => [document, i % folds]));
const marked: Marked[] = Array.from({length: folds}).flatMap((_, fold) => {
	const rest = own.filter(({document}) => foldOf.get(document) !== fold);
	const held = own.filter(({document}) => foldOf.get(document) === fold);
	const tagger = readTagger(trainTagger(rest, madeOf(rest), tagsOfFold));
	return [...held, ...madeOf(held)].map(sentence => ({
		sentence,
		tags: tagged(sentence, tagger),
		groups: scorer.groupsOf(sentence.tokens),
		clauses: scorer.clausesOf(sentence.tokens),
	}));
});

const tagger = readTagger(trained);
const groups = trainGroups(marked, tagger, verbGroups);
write('groups.bin', groups);
write('roles.bin', trainRoles(marked, tagger, groups, whoDoesWhat));
