import type {Candidate, Scene} from './candidates.js';
import {isDemonym, isOrdinary} from './lexicon.js';
import {calendar, functionWords, noNames} from './words/nouns.js';
import {honorifics, offices} from './words/titles.js';

/** The words of the longer names: "Brook" at a sentence's start is a name if "Anneliese Brook" stands anywhere. */
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
	const {tokens, casing, lexicon} = scene;
	if (name.quoted || name.titled) return name.titled ? !functionWords.has(name.key.toLowerCase()) : true;
	const words = tokens.slice(name.first, name.last).filter(({kind}) => kind === 'word');
	if (!name.known && words.every(({text}) => text.length === 1)) return false;
	if (words.length > 1) {
		return !words.every(
			({text, lower}) => noNames.has(text) || isDemonym(lexicon, text) || functionWords.has(lower) || offices.has(text),
		);
	}

	const token = words[0];
	if (tokens[name.last]?.text === '$' || tokens[name.last]?.text === '£') return false;
	if (!token || noNames.has(token.text) || calendar.has(token.text) || honorifics.has(token.text)) return false;
	const inner = casing.inner.get(token.lower) ?? 0;
	const lower = casing.lower.get(token.lower) ?? 0;
	if (name.known) return !name.opens || inner > 0 || lower === 0;
	if (isDemonym(lexicon, token.text)) return false;
	if (token.text.length === 1) return false;
	if (offices.has(token.text) && !parts.has(token.text)) return false;
	if (parts.has(token.text) && lower === 0) return true;
	const ordinary = isOrdinary(lexicon, token.lower);
	if (name.opens) return inner > 0 ? inner > lower : !ordinary && !functionWords.has(token.lower) && lower === 0;
	if (functionWords.has(token.lower)) return false;
	if (!ordinary) return true;
	const before = tokens[name.first - 1]?.lower ?? '';
	const determined = /^(?:the|a|an|his|her|their|its|our|your|my|this|that|these|those|no|any|every|each)$/.test(
		before,
	);
	if (determined || lower > inner) return false;
	const person =
		lexicon.given.has(token.text) ||
		lexicon.surnames.has(token.text) ||
		/^(?:said|says|told)$/.test(tokens[name.last]?.lower ?? '');
	return parts.has(token.text) || person || (inner > 1 && lower === 0);
}
