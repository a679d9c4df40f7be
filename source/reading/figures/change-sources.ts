import {type Direction, type Mode, moving, words} from './change-words.js';
import {type Passage, tagAt, wordAt} from './passage.js';
import {isNoun} from './phrases.js';

export type Source = {readonly token: number; readonly direction: Direction; readonly modes: ReadonlySet<Mode>};

/** The word of change that governs the place before a token: the nearest to the left that no other verb hides. */
export function sourceBefore(passage: Passage, first: number): Source | undefined {
	const {tokens} = passage;
	for (let place = first - 1; place > first - 26; place--) {
		const word = wordAt(passage, place, first);
		if (word === '' || word === ';' || word === ':') return undefined;
		const phrasal = words.get(`${wordAt(passage, place - 1, first)} ${word}`);
		if (phrasal) return {token: place, ...phrasal};
		const known = words.get(word);
		const tag = passage.tags[place]!;
		if (known && !isOther(passage, place, word, tag, first)) return {token: place, ...known};
		if (/^(?:went|go|goes|gone|going)$/.test(word) && wordAt(passage, place + 1, first) === 'from')
			return {token: place, direction: 'up', modes: new Set(['moves'])};
		if (
			/^VB[DZPG]?$/.test(tag) &&
			!isNoun(passage, place, first) &&
			!/^(?:be|is|was|are|were|been|being|has|have|had|do|did|does)$/.test(word) &&
			!passage.taken[place] &&
			!moving.test(word)
		)
			return undefined;
		if (/^(?:which|who|whose|while|whereas|but)$/.test(word) || (tokens[place]!.lower === '-' && tokens[place]!.spaced))
			return undefined;
	}

	return undefined;
}

/** "up to 5", "set up", "lower house", "a low-cost cut": the word is no change here. */
function isOther(passage: Passage, place: number, word: string, tag: string, near: number): boolean {
	const next = wordAt(passage, place + 1, near);
	const before = wordAt(passage, place - 1, near);
	if (word === 'up' || word === 'down') {
		if (next === 'to') return !moving.test(before) && !/^(?:is|was|were|are|been|be|,)$/.test(before);
		return /^(?:set|sets|setting|pick|picked|give|gave|take|took|make|makes|made|turn|turned|back|put|end|ended|show|showed|split|speed|signed|sign|broke|break|shut|turned|close|closed|blow|blew|bring|build|built|clean|follow|followed|knock|laid|lay)$/.test(
			before,
		);
	}

	// "rail firms", "a contract"
	if (/^(?:firms?|contract|mount|double|cool|narrow|slow)$/.test(word) && !/^VB/.test(tag)) return true;
	if (/^(?:higher|lower)$/.test(word)) return /^NN/.test(tagAt(passage, place + 1, near)) || next === 'than';
	if (/^(?:flat|steady|stable|remain(?:s|ed)?|held|kept)$/.test(word)) return next !== 'at';
	if (/^(?:add|adds|added|adding)$/.test(word)) return tag !== 'VBD' && tag !== 'VB' && tag !== 'VBZ' && tag !== 'VBN';
	// "price rises package", not "Noodle maker raises bowls"
	if (/^NN/.test(tag) && /^NN/.test(tagAt(passage, place + 1, near)))
		return words.get(word.replace(/s$/, ''))?.modes.has('noun') ?? true;
	return /^NNP/.test(tag) && !passage.tokens[place]!.first;
}

/** The token of the word of change that governs an amount. */
export const changeVerbBefore = (passage: Passage, first: number): number | undefined =>
	sourceBefore(passage, first)?.token;
