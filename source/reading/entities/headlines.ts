import type {Span} from '../../article/article.js';
import {isOrdinaryWord} from '../../article/ordinary.js';
import type {Token} from '../tokens.js';
import {keyOf, type Scene} from './candidate.js';
import {isCapitalised} from './casing.js';
import {formsOf} from './echoes.js';
import {isDemonym, type Lexicon, typeOfKind} from './lexicon.js';
import type {NameMention} from './mention.js';
import {functionWords} from './words/nouns.js';

type Name = {readonly key: string; readonly type: NameMention['type']};

/** Words of the longest name that is looked for. */
const longest = 7;

/**
 * The names in sentences whose capitals tell nothing (title case, all capitals): those that the rest of the article
 * confirms, their short forms among them, and well-known ones.
 */
export function confirmedIn(scene: Scene, headlines: readonly Span[], typed: readonly NameMention[]): NameMention[] {
	if (headlines.length === 0) return [];
	const names = new Map([...formsOf(scene, typed)].map(([key, type]) => [key, {key, type}]));
	let folded: ReadonlyMap<string, Name> | undefined;
	const shout = (text: string): Name | undefined => {
		folded ??= new Map([...names].map(([name, named]) => [name.toUpperCase(), named]));
		return folded.get(text.toUpperCase()) ?? inCapitals(scene.lexicon).get(text.toUpperCase());
	};

	return headlines.flatMap(({start, end}) => {
		const shouted = scene.casing.styles[scene.tokens[start]?.sentence ?? 0] === 'capitals';
		return namesIn(scene, start, end, text =>
			shouted ? shout(text) : (names.get(text) ?? known(scene.lexicon, text)),
		);
	});
}

function known(lexicon: Lexicon, text: string): Name | undefined {
	const name = lexicon.known.get(text);
	if (!name || (name.kind !== 'country' && !text.includes(' ') && isOrdinaryWord(text.toLowerCase()))) return undefined;
	return {key: text, type: typeOfKind(name.kind)};
}

let capitals: {readonly lexicon: Lexicon; readonly names: ReadonlyMap<string, Name>} | undefined;

/** The names of the lists by their form in capitals, where that isn't a word's as well ("US", "IS"). */
function inCapitals(lexicon: Lexicon): ReadonlyMap<string, Name> {
	if (capitals?.lexicon === lexicon) return capitals.names;
	const names = new Map<string, Name>();
	for (const text of lexicon.known.forms()) {
		const name = functionWords.has(text.toLowerCase()) ? undefined : known(lexicon, text);
		if (name) names.set(text.toUpperCase(), name);
	}

	capitals = {lexicon, names};
	return names;
}

function namesIn(scene: Scene, from: number, to: number, find: (text: string) => Name | undefined): NameMention[] {
	const {article, tokens, lexicon} = scene;
	const found: NameMention[] = [];
	for (let first = from; first < to; first++) {
		const start = tokens[first];
		if (!start || !isCapitalised(start)) continue;
		const least = isDemonym(lexicon, start.text) ? first + 2 : first + 1;
		for (let last = Math.min(to, first + longest); last >= least; last--) {
			const end = tokens[last - 1] as Token;
			const text = article.text.slice(start.start, end.end);
			const name = find(keyOf(text));
			if (!name) continue;
			found.push({
				first,
				last,
				start: start.start,
				end: end.end,
				sentence: start.sentence,
				text,
				key: name.key,
				type: name.type,
			});
			first = last - 1;
			break;
		}
	}

	return found;
}
