import type {Token} from '../tokens.js';
import {be, doing, have} from './closed-class.js';
import {labelOf, noLabel, type Tense} from './verb-group.js';

/** The label of an auxiliary in the draft. */
export const auxiliary = 65;

const will = new Set(['will', "'ll", 'wo', 'shall', 'sha']);

/** A chain of auxiliaries on its way to its verb. */
type Chain = {tense: Tense; main: number; perfect: boolean; progressive: boolean; passive: boolean; copula: boolean};

/**
 * What the tags alone make of the verbs between two token indices of one sentence: a label for each token, that of an
 * auxiliary or none. The model corrects it.
 */
export function draftOf(tokens: readonly Token[], tags: readonly string[], start: number, end: number): Uint8Array {
	const labels = new Uint8Array(end - start).fill(noLabel);
	let previous = -1;
	for (let i = start; i < end; ) {
		const chain = chainAt(tokens, tags, i, end);
		if (chain === null) {
			i++;
			continue;
		}

		labels.fill(auxiliary, i - start, chain.main - start);
		labels[chain.main - start] = isAttribute(tags, chain, i, start, end) ? noLabel : labelOf(chain);
		if (previous !== -1 && isAlone(tags, chain, i, previous)) labels[chain.main - start] = labels[previous - start]!;
		if (labels[chain.main - start] !== noLabel) previous = chain.main;
		i = chain.main + 1;
	}

	return labels;
}

/** "was suspended and arrested", "will cut and raise": the second verb has the first one's auxiliary. */
function isAlone(tags: readonly string[], {main}: Chain, first: number, previous: number): boolean {
	let before = first - 1;
	while (tags[before] === 'RB') before--;
	return main === first && /^VBN?$/.test(tags[main]!) && tags[before] === 'CC' && tags[previous] === tags[main];
}

function chainAt(tokens: readonly Token[], tags: readonly string[], first: number, end: number): Chain | null {
	const opening = tags[first]!;
	if (!opening.startsWith('VB') && opening !== 'MD' && opening !== 'TO') return null;
	const tagAt = (i: number): string => (i < end ? (tags[i] ?? '') : '');
	const chain: Chain = {
		tense: tenseOf(opening, tokens[first]!.lower),
		main: first,
		perfect: false,
		progressive: false,
		passive: false,
		copula: false,
	};
	if (opening === 'TO' || opening === 'MD') {
		const next = skip(tagAt, first);
		if (!/^VBP?$/.test(tagAt(next))) return opening === 'MD' ? chain : null;
		chain.main = next;
	}

	for (let steps = 0; steps < 5 && goesOn(tokens, tagAt, chain, first); steps++);
	if (chain.tense === 'en' && !chain.copula) chain.passive = true;
	return chain;
}

/** The next token of a group: adverbs and quotation marks between are skipped. */
function skip(tagAt: (i: number) => string, i: number): number {
	let k = i + 1;
	while (k < i + 4 && /^(?:RB|``|'')$/.test(tagAt(k))) k++;
	return k;
}

/** Takes the chain one verb on; whether another may follow. */
function goesOn(tokens: readonly Token[], tagAt: (i: number) => string, chain: Chain, first: number): boolean {
	const next = skip(tagAt, chain.main);
	const tag = tagAt(next);
	const lower = tokens[chain.main]!.lower;
	const following = tokens[next]?.lower ?? '';
	if (have.has(lower) && tag === 'VBN') {
		chain.perfect = true;
		chain.main = next;
		return true;
	}

	if (doing.has(lower) && tag === 'VB') {
		chain.main = next;
		return true;
	}

	if (!be.has(lower) && lower !== "'s") return false;
	const going = following === 'going' && tagAt(next + 1) === 'TO' && tagAt(next + 2).startsWith('VB');
	if (going || (tag === 'TO' && /^VBP?$/.test(tagAt(next + 1)) && chain.main === first)) {
		if (chain.tense === 'past') chain.tense = 'modal';
		if (chain.tense === 'present') chain.tense = 'future';
		chain.main = going ? next + 2 : next + 1;
		return true;
	}

	if (lower === "'s" && following === 'been') {
		chain.perfect = true;
		chain.main = next;
		return true;
	}

	if (tag !== 'VBG' && tag !== 'VBN') {
		chain.copula = true;
		return false;
	}

	chain[tag === 'VBG' ? 'progressive' : 'passive'] = true;
	chain.main = next;
	return following === 'being';
}

function tenseOf(tag: string, word: string): Tense {
	if (tag === 'MD') return will.has(word) ? 'future' : 'modal';
	if (tag === 'VBD') return 'past';
	if (tag === 'VBZ' || tag === 'VBP') return 'present';
	if (tag === 'VBG') return 'ing';
	return tag === 'VBN' ? 'en' : 'infinitive';
}

/** "the stolen car", "rising tensions", "occupied parts": a participle before its noun. */
function isAttribute(
	tags: readonly string[],
	{tense, main}: Chain,
	first: number,
	start: number,
	end: number,
): boolean {
	if ((tense !== 'en' && tense !== 'ing') || main !== first) return false;
	const next = main + 1 < end ? tags[main + 1]! : '';
	const left = first > start ? tags[first - 1]! : '';
	if (left === 'HYPH' || next === 'HYPH' || /^(?:DT|PRP\$|POS|JJ)$/.test(left)) return true;
	if (tense === 'en' && left === 'IN') return true;
	if (!/^(?:NN|JJ|VBG)/.test(next)) return false;
	return tense === 'en' ? /^(?:CD|IN|CC|TO|VB|NN|,|``|)/.test(left) && next !== 'NNP' : left === 'CD';
}
