import type {Token} from '../tokens.js';
import {type Scan, startsVerb} from './scan.js';
import {isKnownVerb, verbForms} from './verb-forms.js';

/** "Boeing rolls out", "United took the lead": the capital of a sentence's first word is a name's. */
export const isNameVerb = (s: Scan, token: Token, i: number): boolean =>
	token.first &&
	/^\p{Lu}/u.test(token.text) &&
	(!isKnownVerb(token.lower) || (verbForms(token.lower)?.participle === true && startsVerb(s, i + 1)));

/** "Putin", "Conservatives" */
export const properTag = (word: string): string => (/(?:ians|ers|ans|ists|ats|crats)$/.test(word) ? 'NNPS' : 'NNP');

/** The tag of a word that no list has, by its form. */
export function nounTag(s: Scan, {lower: word, text}: Token, i: number): string {
	const {shouted, start} = s;
	if (!shouted && i > start && /^\p{Lu}/u.test(text)) return 'NNP';
	if (
		/ly$/.test(word) &&
		word.length > 4 &&
		!/^(?:friendly|deadly|costly|elderly|lonely|lively|likely|family|supply|reply|assembly|italy|july|ally|rally|monopoly|anomaly)$/.test(
			word,
		)
	)
		return 'RB';
	if (
		/(?:ous|ful|ive|able|ible|ical|less|ish)$/.test(word) &&
		word.length > 5 &&
		!/(?:executive|detective|initiative|representative|motive|incentive|perspective|alternative|archive|native|vegetable)$/.test(
			word,
		)
	)
		return 'JJ';
	if (i === start && !shouted && /^\p{Lu}/u.test(text) && !/s$/.test(word)) return 'NNP';
	return /[^su]s$/.test(word) && word.length > 3 ? 'NNS' : 'NN';
}

export function punctuationTag(word: string): string {
	if (/^[.!?]$/.test(word)) return '.';
	if (word === ',') return ',';
	if (/^[$€£¥]$/.test(word)) return '$';
	if (word === '%') return 'NN';
	if (/^[("'“‘[]$/.test(word)) return '``';
	if (/^[)”’\]]$/.test(word)) return "''";
	return word === '-' ? 'HYPH' : word === '&' ? 'CC' : ':';
}
