import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {tagged, taggerOf, trainTagger} from './tagger.js';
import {headline, printed, readTreebank, type Sentence, shouting, titled} from './treebank.js';
import {type GoldClause, type Group, type Marked, trainGroups, trainRoles} from './verbs.js';

const [, , , treebanks = '', out = 'data/syntax'] = process.argv;

/** Half a step of the perceptron is one unit of eight bits; weights below these are dropped, for size. */
const scale = 2;
const tagSize = {least: 1.75, scale};
const foldSize = {least: 1.6, scale};
const groupSize = {least: 2, scale};
const roleSize = {least: 1.2, scale};

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
	const headlines = sentences.map(headline).filter(isThere);
	return [
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
const own = [...from('gum-train'), ...from('ewt-train')].filter(({genre}) => genre !== 'speech').map(alike);
const files = trainTagger(own, madeOf(own), tagSize);
write('tags.bin', files.tags);
write('words.bin', files.words);

/** Verbs are learned on tags as they will be: from taggers that hadn't seen the document. */
const folds = 4;
const documents = [...new Set(own.map(({document}) => document))];
const foldOf = new Map(documents.map((document, i) => [document, i % folds]));
const marked: Marked[] = Array.from({length: folds}).flatMap((_, fold) => {
	const rest = own.filter(({document}) => foldOf.get(document) !== fold);
	const held = own.filter(({document}) => foldOf.get(document) === fold);
	const tagger = taggerOf(trainTagger(rest, madeOf(rest), foldSize, 1));
	return [...held, ...madeOf(held)].map(sentence => ({
		sentence,
		tags: tagged(sentence, tagger),
		groups: scorer.groupsOf(sentence.tokens),
		clauses: scorer.clausesOf(sentence.tokens),
	}));
});

const tagger = taggerOf(files);
const groups = trainGroups(marked, tagger, groupSize);
write('groups.bin', groups);
write('roles.bin', trainRoles(marked, tagger, groups, roleSize));
