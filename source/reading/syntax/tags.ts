import type {Token} from '../tokens.js';
import {auxiliaryTags, closedClass, complementTakers, have, subordinators} from './closed-class.js';
import {closedTag, isOpen} from './closed-tags.js';
import {hasFinite, isShouted, rescue} from './headline.js';
import {before, type Frame, isCapital, lower, type Scan, startsVerb, tagAt} from './scan.js';
import {isKnownVerb, verbForms} from './verb-forms.js';
import {openTag} from './verb-tags.js';

/**
 * A Penn tag for each token. By rules and lists: the form gives the candidates, the tags to the left and a bounded look to
 * the right choose. Looks at one sentence at a time.
 */
export function tag(tokens: readonly Token[]): string[] {
	const tags: string[] = new Array<string>(tokens.length).fill('');
	for (let start = 0; start < tokens.length; ) {
		let end = start + 1;
		while (end < tokens.length && tokens[end]?.sentence === tokens[start]?.sentence) end++;
		tagSentence(tokens, tags, start, end);
		start = end;
	}

	return tags;
}

const fresh = (outer: Frame | null = null): Frame => ({
	finite: false,
	noun: false,
	verb: '',
	resumed: false,
	joined: false,
	comma: false,
	outer,
});

function tagSentence(tokens: readonly Token[], tags: string[], start: number, end: number): void {
	const s: Scan = {tokens, tags, start, end, shouted: isShouted(tokens, start, end), frame: fresh()};
	for (let i = start; i < end; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		const word = token.lower;
		const p = before(s, i);
		const left = tagAt(s, p);
		let result: string;
		if (token.kind === 'punctuation' || token.kind === 'symbol') {
			result = punctuationTag(word);
			if (word === ',' && s.frame.outer !== null && s.frame.finite) s.frame = {...s.frame.outer, resumed: true};
			else if (word === ',') s.frame = {...s.frame, comma: s.frame.finite};
			else if (/^[;:"“”—–]$/.test(word) || (word === '-' && token.spaced)) s.frame = fresh();
		} else if (token.kind === 'number') {
			result = 'CD';
			s.frame.noun = true;
		} else if (word === "'s") {
			result =
				/^(?:PRP|EX|WP|WRB|WDT)$/.test(left) || /^(?:that|there|here|let|who)$/.test(lower(s, p)) ? 'VBZ' : 'POS';
			if (result === 'VBZ') s.frame.finite = true;
		} else if (auxiliaryTags.has(word)) {
			result = auxiliaryTags.get(word) ?? '';
			if (left === 'MD' || left === 'TO') result = 'VB';
			else if (word === 'had' && have.has(lower(s, p))) result = 'VBN';
			else if (/^VB[DZP]$/.test(result)) s.frame = finite(s.frame, tagAt(s, i - 1) === ',');
			s.frame.verb = result;
		} else if (
			isCapital(s, i) &&
			!(closedClass.has(word) && closedClass.get(word) !== 'JJ' && word.length > 1 && !/^(?:may|will|us)$/.test(word))
		) {
			result = /s$/.test(word) && word.length > 3 ? 'NNPS' : 'NNP';
			if (result === 'NNPS' && !/(?:ians|ers|ans|ists|ats|crats)$/.test(word)) result = 'NNP';
			s.frame.noun = true;
		} else if (closedClass.has(word) && !isOpen(s, word, i)) {
			result = closedTag(s, word, i);
			if (result === 'MD') s.frame = finite(s.frame, tagAt(s, i - 1) === ',');
			else if (/^(?:WP|WDT|WRB)$/.test(result)) s.frame = fresh(s.frame);
			else if (result === 'CC' && tagAt(s, i - 1) !== ',')
				s.frame = {...s.frame, comma: s.frame.finite, joined: s.frame.finite};
			else if (result === 'CC') s.frame = {...s.frame, finite: false, noun: false};
			else if (result === 'PRP') s.frame.noun = true;
			else if (subordinators.has(word) && result === 'IN') s.frame = fresh(s.frame.finite ? null : s.frame);
		} else {
			// "Boeing rolls out": a capital on a form that no known verb has is a name's.
			const forms = isName(s, token, i) ? null : verbForms(word);
			result = forms === null ? nounTag(s, token, i) : openTag(s, forms, word, i);
			if (/^VB[DZP]$/.test(result)) s.frame = finite(s.frame, tagAt(s, i - 1) === ',');
			// What is said comes next, with a subject and a verb of its own.
			if (/^VB/.test(result) && complementTakers.has(forms?.lemma ?? ''))
				s.frame = {...s.frame, finite: false, noun: false};
			if (result.startsWith('VB')) s.frame.verb = result;
			else if (result.startsWith('NN')) s.frame.noun = true;
		}

		tags[i] = result;
	}

	if (!hasFinite(tags, start, end)) rescue(tokens, tags, start, end);
}

/** "Boeing rolls out", "United took the lead": the capital of a sentence's first word is a name's. */
const isName = (s: Scan, token: Token, i: number): boolean =>
	token.first &&
	/^\p{Lu}/u.test(token.text) &&
	(!isKnownVerb(token.lower) || (verbForms(token.lower)?.participle === true && startsVerb(s, i + 1)));

/** A finite verb right after a comma, where the clause already has one, closes the clause around it. */
function finite(at: Frame, comma: boolean): Frame {
	if (comma && at.finite && at.outer !== null) at = at.outer;
	at.finite = true;
	return at;
}

function nounTag(s: Scan, {lower: word, text}: Token, i: number): string {
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

function punctuationTag(word: string): string {
	if (/^[.!?]$/.test(word)) return '.';
	if (word === ',') return ',';
	if (/^[$€£¥]$/.test(word)) return '$';
	if (word === '%') return 'NN';
	if (/^[("'“‘[]$/.test(word)) return '``';
	if (/^[)”’\]]$/.test(word)) return "''";
	return word === '-' ? 'HYPH' : word === '&' ? 'CC' : ':';
}
