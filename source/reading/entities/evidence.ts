import {isOrdinaryWord} from '../../article/ordinary.js';
import type {Token} from '../tokens.js';
import type {Candidate, Scene} from './candidate.js';
import {isDemonym} from './lexicon.js';
import {calendar, functionWords, noNames} from './words/nouns.js';
import {honorifics, offices} from './words/titles.js';

/** The words of the longer names: "Brook" at a sentence's start is a name if "Anne Brook" stands anywhere. */
export function partsOfNames(candidates: readonly Candidate[]): ReadonlySet<string> {
	const parts = new Set<string>();
	for (const {key, quoted, opens, first, last} of candidates) {
		if (quoted || last - first < 2) continue;
		const words = key.split(' ');
		for (const word of opens ? words.slice(1) : words) parts.add(word);
	}

	return parts;
}

/** Whether a capital is a name's and not a sentence's or a common noun's. */
export function isNamed(scene: Scene, name: Candidate, parts: ReadonlySet<string>): boolean {
	const {tokens, lexicon} = scene;
	if (name.quoted) return true;
	if (name.titled) return !functionWords.has(name.key.toLowerCase());
	const words = tokens.slice(name.first, name.last).filter(({kind}) => kind === 'word');
	if (words.every(({text}) => text.length === 1)) return name.known !== undefined;
	const [word] = words;
	if (word && words.length === 1) return isNamedAlone(scene, name, word, parts);
	return !words.every(
		({text, lower}) => noNames.has(text) || isDemonym(lexicon, text) || functionWords.has(lower) || offices.has(text),
	);
}

const isNoName = (text: string): boolean => noNames.has(text) || calendar.has(text) || honorifics.has(text);

const determiner = /^(?:the|a|an|his|her|their|its|our|your|my|this|that|these|those|no|any|every|each)$/;

function isNamedAlone(
	{tokens, casing, lexicon}: Scene,
	name: Candidate,
	word: Token,
	parts: ReadonlySet<string>,
): boolean {
	const {text, lower: key} = word;
	const after = tokens[name.last];
	if (/^[$£€]$/.test(after?.text ?? '') || isNoName(text)) return false;
	const inner = casing.inner.get(key) ?? 0;
	const lower = casing.lower.get(key) ?? 0;
	if (name.known) return !name.opens || inner > 0 || lower === 0;
	const part = parts.has(text);
	if (isDemonym(lexicon, text) || (offices.has(text) && !part)) return false;
	if (part && lower === 0) return true;
	const ordinary = isOrdinaryWord(key) || functionWords.has(key);
	if (name.opens) return inner > 0 ? inner > lower : !ordinary && lower === 0;
	if (functionWords.has(key)) return false;
	if (!ordinary) return true;
	if (determiner.test(tokens[name.first - 1]?.lower ?? '') || lower > inner) return false;
	return part || soundsPersonal(lexicon, text, after) || (inner > 1 && lower === 0);
}

const soundsPersonal = ({given, surnames}: Scene['lexicon'], text: string, after: Token | undefined): boolean =>
	given.has(text) || surnames.has(text) || /^(?:said|says|told)$/.test(after?.lower ?? '');
