// The documents of ../shared/ner as this project reads them: own sentences and tokens, each with the labels that it may have.
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Article, Paragraph} from '../../source/article/article.js';
import type {CleanText} from '../../source/article/clean-text.js';
import {sentencesOf} from '../../source/article/sentences.js';
import {findDates} from '../../source/reading/dates/find.js';
import {type Scene, sceneOf} from '../../source/reading/entities/candidate.js';
import {type KnownName, type Lexicon, namesLexicon} from '../../source/reading/entities/lexicon.js';
import {ruledNames} from '../../source/reading/entities/mentions.js';
import {numeralsOf} from '../../source/reading/numerals.js';
import {tokenise} from '../../source/reading/tokens.js';

export type GoldToken = {token: string; label: string; glued: boolean};
export type GoldDocument = {id: string; marked?: boolean; sentences: Array<GoldToken[] & {paragraphEnds?: boolean}>};
type Rebuilt = {
	text: string;
	mentions: Array<{start: number; end: number; kind: string}>;
	unknown: Array<{start: number; end: number}>;
};

export type Scorer = {readGold(file: string): GoldDocument[]; rebuild(document: GoldDocument): Rebuilt};

export const scorerOf = async (folder: string): Promise<Scorer> =>
	import(pathToFileURL(path.join(folder, 'score.mjs')).href) as Promise<Scorer>;

/** The documents of a set; "wikigold-even" are those of wikigold with an even index. */
export function documentsOf(scorer: Scorer, folder: string, set: string): GoldDocument[] {
	const [, name = set, half] = /^(.*?)(?:-(even|odd))?$/.exec(set) ?? [];
	const documents = scorer.readGold(path.join(folder, `${name}.conll.gz`));
	return half ? documents.filter((_, index) => index % 2 === (half === 'odd' ? 1 : 0)) : documents;
}

export const kinds = ['PER', 'ORG', 'LOC', 'MISC'];
/** Bits of the labels O, B-PER, I-PER, B-ORG, ... */
export const any = 511;

export type Labelled = {scene: Scene; ruled: ReturnType<typeof ruledNames>; allowed: Uint16Array};

/** The lists without the organisations. */
function unlisted(lexicon: Lexicon): Lexicon {
	const {known} = lexicon;
	const get = (form: string): KnownName | undefined => {
		const name = known.get(form);
		return name?.kind === 'organisation' ? undefined : name;
	};
	return {...lexicon, known: {...known, get, has: form => get(form) !== undefined}};
}

const lexicons = [namesLexicon(), unlisted(namesLexicon())] as const;

export function labelled({rebuild}: Scorer, document: GoldDocument, noOther: boolean, listed: boolean): Labelled {
	const {text, mentions, unknown} = rebuild(document);
	const article = articleOf(text);
	const tokens = tokenise(article);
	const scene = sceneOf(article, tokens, lexicons[listed ? 0 : 1]);
	const dates = findDates({tokens, numerals: numeralsOf(tokens)});
	const ruled = ruledNames(scene, dates);
	const allowed = new Uint16Array(tokens.length).fill(1);
	if (noOther)
		tokens.forEach((token, at) => {
			if (token.text !== token.lower) allowed[at] = 1 | (1 << 7) | (1 << 8);
		});
	let at = 0;
	for (const {start, end, kind} of mentions) {
		while (at < tokens.length && tokens[at]!.end <= start) at++;
		const label = 1 + 2 * kinds.indexOf(kind);
		for (let here = at; here < tokens.length && tokens[here]!.start < end; here++) {
			const token = tokens[here]!;
			const cut = token.start < start || token.end > end;
			allowed[here] = cut ? any : 1 << (here === at ? label : label + 1);
		}
	}

	at = 0;
	for (const {start, end} of unknown) {
		while (at < tokens.length && tokens[at]!.end <= start) at++;
		for (let here = at; here < tokens.length && tokens[here]!.start < end; here++) allowed[here] = any;
	}

	return {scene, ruled, allowed};
}

function articleOf(raw: string): Article {
	const text = raw as CleanText;
	const paragraphs: Paragraph[] = [];
	let start = 0;
	for (const part of raw.split('\n\n')) {
		paragraphs.push({start, end: start + part.length, kind: 'paragraph'});
		start += part.length + 2;
	}

	return {
		source: text,
		title: null,
		byline: null,
		publisher: null,
		published: null,
		language: 'en' as CleanText,
		text,
		paragraphs,
		sentences: sentencesOf(text, paragraphs),
		links: [],
		furniture: [],
		warnings: [],
	};
}
