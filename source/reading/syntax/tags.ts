import type {Token} from '../tokens.js';
import {auxiliaryTags, be, closedClass, complementTakers, have, nominative, subordinators} from './closed-class.js';
import {isKnownVerb, type VerbForms, verbForms} from './verb-forms.js';

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

/** How far to the right a choice may depend on. */
const reach = 30;

/** What the clause at hand has so far. `outer`: the clause that a relative or subordinate one interrupts. */
type Frame = {finite: boolean; noun: boolean; verb: string; resumed: boolean; comma: boolean; outer: Frame | null};

const fresh = (outer: Frame | null = null): Frame => ({
	finite: false,
	noun: false,
	verb: '',
	resumed: false,
	comma: false,
	outer,
});

function tagSentence(tokens: readonly Token[], tags: string[], start: number, end: number): void {
	const shouted = isShouted(tokens, start, end);
	let frame = fresh();
	const lower = (i: number): string => (i >= start && i < end ? (tokens[i]?.lower ?? '') : '');
	const tagAt = (i: number): string => (i >= start ? (tags[i] ?? '') : '');
	/** The nearest token to the left that is no adverb. */
	const before = (i: number): number => {
		let k = i - 1;
		while (k >= start && tagAt(k) === 'RB') k--;
		return k;
	};

	const properNoun = (i: number): boolean => {
		const token = tokens[i];
		return (
			token !== undefined &&
			!shouted &&
			i > start &&
			/^\p{Lu}/u.test(token.text) &&
			!/^["“‘(:]$/.test(tokens[i - 1]?.text ?? '')
		);
	};

	for (let i = start; i < end; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		const word = token.lower;
		const p = before(i);
		const left = tagAt(p);
		let result: string;
		if (token.kind === 'punctuation' || token.kind === 'symbol') {
			result = punctuationTag(word);
			if (word === ',' && frame.outer !== null && frame.finite) frame = {...frame.outer, resumed: true};
			else if (word === ',') frame = {...frame, comma: frame.finite};
			else if (/^[;:"“”—–]$/.test(word) || (word === '-' && token.spaced)) frame = fresh();
		} else if (token.kind === 'number') {
			result = 'CD';
			frame.noun = true;
		} else if (word === "'s") {
			result = /^(?:PRP|EX|WP|WRB|WDT)$/.test(left) || /^(?:that|there|here|let|who)$/.test(lower(p)) ? 'VBZ' : 'POS';
			if (result === 'VBZ') frame.finite = true;
		} else if (auxiliaryTags.has(word)) {
			result = auxiliaryTags.get(word) ?? '';
			if (left === 'MD' || left === 'TO') result = 'VB';
			else if (word === 'had' && have.has(lower(p))) result = 'VBN';
			else if (/^VB[DZP]$/.test(result)) frame = finite(frame, tagAt(i - 1) === ',');
			frame.verb = result;
		} else if (
			properNoun(i) &&
			!(closedClass.has(word) && closedClass.get(word) !== 'JJ' && word.length > 1 && !/^(?:may|will|us)$/.test(word))
		) {
			result = /s$/.test(word) && word.length > 3 ? 'NNPS' : 'NNP';
			if (result === 'NNPS' && !/(?:ians|ers|ans|ists|ats|crats)$/.test(word)) result = 'NNP';
			frame.noun = true;
		} else if (closedClass.has(word) && !isOpen(word, i)) {
			result = closedTag(word, i);
			if (result === 'MD') frame = finite(frame, tagAt(i - 1) === ',');
			else if (/^(?:WP|WDT|WRB)$/.test(result)) frame = fresh(frame);
			else if (result === 'CC' && tagAt(i - 1) === ',') frame = {...frame, finite: false, noun: false};
			else if (result === 'PRP') frame.noun = true;
			else if (subordinators.has(word) && result === 'IN') frame = fresh(frame.finite ? null : frame);
		} else {
			// "Boeing rolls out": a capital on a form that no known verb has is a name's.
			const forms = token.first && /^\p{Lu}/u.test(token.text) && !isKnownVerb(word) ? null : verbForms(word);
			result = forms === null ? nounTag(word, token.text, i, shouted, start) : openTag(forms, word, i);
			if (/^VB[DZP]$/.test(result)) frame = finite(frame, tagAt(i - 1) === ',');
			// What is said comes next, with a subject and a verb of its own.
			if (/^VB/.test(result) && complementTakers.has(forms?.lemma ?? ''))
				frame = {...frame, finite: false, noun: false};
			if (result.startsWith('VB')) frame.verb = result;
			else if (result.startsWith('NN')) frame.noun = true;
		}

		tags[i] = result;
	}

	if (!hasFinite(tags, start, end)) rescue(tokens, tags, start, end);

	/** A finite verb right after a comma, where the clause already has one, closes the clause around it. */
	function finite(at: Frame, comma: boolean): Frame {
		if (comma && at.finite && at.outer !== null) at = at.outer;
		at.finite = true;
		return at;
	}

	function isOpen(word: string, i: number): boolean {
		if (word === 'likely') return false;
		// "May" in the middle of a sentence is the month; "following" after a comma or be is a verb.
		if (word === 'may')
			return properNoun(i) && !verbForms(lower(i + 1))?.base && lower(i + 1) !== 'be' && lower(i + 1) !== 'have';
		if (word === 'left') return !/^(?:the|his|her|its|their|far)$/.test(lower(i - 1));
		if (word === 'open' || word === 'free' || word === 'empty' || word === 'lead' || word === 'back')
			return /^(?:MD|TO)$/.test(tagAt(i - 1));
		return false;
	}

	function closedTag(word: string, i: number): string {
		const next = lower(i + 1);
		if (word === 'to')
			return verbForms(next)?.base ||
				auxiliaryTags.get(next) === 'VB' ||
				/^(?:have|do|not)$/.test(next) ||
				(next.endsWith('ly') && verbForms(lower(i + 2))?.base)
				? 'TO'
				: 'IN';
		if (word === 'that') {
			const left = tagAt(i - 1);
			if (/^NN|^CD$/.test(left) || (left === ',' && /^(?:NN|CD)/.test(tagAt(i - 2)))) {
				return startsVerb(i + 1) ? 'WDT' : 'IN';
			}

			return /^(?:VB|JJ|IN|RB|,|CC)/.test(left) && !(left === 'IN')
				? startsVerb(i + 1) && left === 'CC'
					? 'WDT'
					: 'IN'
				: 'DT';
		}

		if (word === 'likely' && /^(?:most|very|more)$/.test(lower(i - 1))) return 'RB';
		if (word === 'her' || word === 'his')
			return /^(?:[.,;:)]|to|in|at|on|for|and|that|by|with|from|as|a|the)?$/.test(next) ? 'PRP' : 'PRP$';
		if (word === 'there' && (be.has(next) || /^(?:will|has|have|had|may|would|could|'s)$/.test(next))) return 'EX';
		return closedClass.get(word) ?? 'NN';
	}

	/** A verb that can only follow its subject stands here, adverbs apart. */
	function startsVerb(i: number): boolean {
		let k = i;
		while (k < i + 3 && (closedClass.get(lower(k)) === 'RB' || lower(k).endsWith('ly'))) k++;
		const word = lower(k);
		if (auxiliaryTags.has(word) || closedClass.get(word) === 'MD') return true;
		if (closedClass.has(word) && word !== 'left') return false;
		const forms = verbForms(word);
		if (forms === null || /^\p{Lu}/u.test(tokens[k]?.text ?? '')) return false;
		return forms.past || forms.third || (forms.base && !/^(?:people|men)$/.test(word));
	}

	function openTag(forms: VerbForms, word: string, i: number): string {
		const p = before(i);
		const left = tagAt(p);
		const nextWord = lower(i + 1);
		if (left === 'TO' && forms.base) return 'VB';
		if (left === 'MD' && forms.base && (nominative.has(lower(p - 1)) || closedClass.get(lower(p)) === 'MD'))
			return 'VB';
		if (/^(?:do|does|did)$/.test(lower(p)) && forms.base) return 'VB';
		if (/^(?:PRP)$/.test(left) && closedClass.get(lower(p - 1)) === 'MD' && forms.base) return 'VB';
		if (forms.ing) return ingTag(word, i, p);
		if (forms.past || forms.participle) return pastTag(forms, i, p);
		if (!forms.base && !forms.third) return 'NN';

		const verb = forms.third ? 'VBZ' : 'VBP';
		const noun = forms.third ? 'NNS' : 'NN';
		if (nominative.has(lower(p)) || left === 'WP' || left === 'WDT' || (left === 'EX' && forms.third)) return verb;
		if (left === ',' && forms.third && frame.resumed && frame.noun && !frame.finite) return verb;
		if (left === 'CC' && frame.verb === verb && objectFollows(i)) return verb;
		if (left === 'CC' && frame.verb === 'VB' && forms.base && objectFollows(i)) return 'VB';
		if (!forms.noun) return verbOnly(forms, p, left);
		// "says they are": a subject in the nominative comes after a verb or begins a clause.
		if (frame.noun && !frame.finite && nominative.has(nextWord) && /^NN/.test(left)) return verb;
		if (/^(?:DT|PRP\$|POS|JJ|CD|IN|CC|TO|VB|VBD|VBZ|VBP|VBN|)$/.test(left) || frame.finite) return noun;
		if (finiteAhead(i + 1)) return noun;
		if (forms.third && /^(?:NN|NNP)$/.test(left) && objectFollows(i)) return verb;
		if (forms.base && /^(?:NNS|NNPS)$/.test(left) && objectFollows(i)) return verb;
		if (nextWord === '' || /^[.,;:]$/.test(nextWord)) return forms.third && /^(?:NNP|PRP)$/.test(left) ? verb : noun;
		return noun;
	}

	/** "require", "grows": no noun has this form. */
	function verbOnly(forms: VerbForms, p: number, left: string): string {
		if (forms.third) return left === 'TO' || left === 'MD' ? 'NNS' : 'VBZ';
		if (left === 'CC') return frame.verb === 'VB' ? 'VB' : 'VBP';
		if (/^VB/.test(left) || p < start || left === 'IN') return 'VB';
		// "helps people grow", "made them resign".
		if (/^(?:help|let|make|made|have|see|saw|watch|hear)/.test(lower(p - 1))) return 'VB';
		return 'VBP';
	}

	function ingTag(word: string, i: number, p: number): string {
		const left = tagAt(p);
		if (be.has(lower(p))) return 'VBG';
		if (/^(?:DT|PRP\$|POS|JJ|CD)$/.test(left)) return /^(?:NN|JJ)/.test(guessAt(i + 1)) ? 'VBG' : 'NN';
		if (/^(?:NN|NNP)$/.test(left) && p === i - 1 && nounEnds(i + 1) && !word.startsWith('includ')) return 'NN';
		if (lower(p) === 'of' && nounEnds(i + 1, true)) return 'NN';
		return 'VBG';
	}

	/** Nothing an -ing verb could take follows. */
	function nounEnds(i: number, time = false): boolean {
		const word = lower(i);
		if (time && /^(?:on|in|at|for)$/.test(word)) return true;
		return word === '' || /^(?:[.,;:)]|of|was|were|is|are|has|had|will|and|'s)$/.test(word);
	}

	function pastTag(forms: VerbForms, i: number, p: number): string {
		const left = tagAt(p);
		const before = lower(p);
		if (have.has(before) || (forms.participle && (be.has(before) || /^(?:get|gets|got|getting)$/.test(before))))
			return 'VBN';
		if (before === "'s" && left === 'VBZ' && forms.participle) return 'VBN';
		if (have.has(lower(p - 1)) && left === 'PRP') return 'VBN';
		if (!forms.participle) return forms.base && /^(?:DT|JJ|PRP\$|POS)$/.test(left) ? 'NN' : 'VBD';
		if (!forms.past) return 'VBN';
		if (left === "''" && !frame.noun) return 'VBD';
		if (
			!frame.finite &&
			frame.noun &&
			/^NN|^PRP|^''$|^CD$/.test(left) &&
			/^(?:the|a|an|it|he|she|they|him|them|his|her|its|their|that|this|no|another)$/.test(lower(i + 1))
		)
			return 'VBD';
		if (nominative.has(before) || /^(?:WP|WDT|EX)$/.test(left)) return 'VBD';
		if (forms.base) {
			// "cut", "put", "bid": after what only a noun follows it is a noun.
			if (/^(?:DT|PRP\$|POS|JJ|CD|IN)$/.test(left)) return 'NN';
			if (frame.finite && left !== 'CC' && left !== ',') return 'NN';
		}

		if (/^(?:DT|PRP\$|POS)$/.test(left) && p === i - 1) return 'VBN';
		if (/^(?:JJ|CD|IN|RB)$/.test(left) && nominal(i + 1)) return 'VBN';
		if (lower(i + 1) === 'by' && !amount(i + 2) && (!frame.noun || frame.finite || finiteAhead(i + 2))) return 'VBN';
		if (left === 'CC' && /^VB[DN]$/.test(frame.verb)) return frame.verb;
		if (left === 'CC' && frame.finite) return 'VBD';
		if (frame.finite && frame.comma && /^NN|^PRP/.test(left) && objectFollows(i, true)) return 'VBD';
		if (frame.finite && left === ',' && frame.outer !== null && !frame.outer.finite) return 'VBD';
		if (frame.finite) return 'VBN';
		if (!frame.noun) return 'VBN';
		if (left === 'VBG' || left === 'TO') return 'VBN';
		return finiteAhead(i + 1) && left !== ',' ? 'VBN' : 'VBD';
	}

	function amount(i: number): boolean {
		return (
			tokens[i]?.kind === 'number' ||
			tokens[i]?.kind === 'symbol' ||
			(/^(?:a|an|about|around|nearly|almost|more|up|at|some|half|one|two)$/.test(lower(i)) &&
				!/^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''))
		);
	}

	function guessAt(i: number): string {
		const word = lower(i);
		if (word === '' || tokens[i]?.kind !== 'word') return '';
		return closedClass.get(word) ?? (word.endsWith('ly') ? 'RB' : verbForms(word)?.past ? 'VBD' : 'NN');
	}

	function nominal(i: number): boolean {
		return /^(?:NN|JJ)/.test(guessAt(i));
	}

	/** A noun phrase, a preposition or a number comes next: what the noun reading of "cuts" would seldom have after it. */
	function objectFollows(i: number, only = false): boolean {
		const word = lower(i + 1);
		if (only)
			return (
				tokens[i + 1]?.kind === 'number' ||
				/^(?:DT|PRP\$|PRP|CD)$/.test(closedClass.get(word) ?? '') ||
				(tokens[i + 1]?.kind === 'word' &&
					(!closedClass.has(word) || closedClass.get(word) === 'JJ') &&
					!word.endsWith('ly'))
			);
		const next = tokens[i + 1];
		if (next === undefined || word === '') return false;
		if (next.kind === 'number' || /^[$€£]$/.test(word)) return true;
		if (next.kind !== 'word') return false;
		return (
			/^(?:DT|PRP\$|PRP|CD|TO|RB|WRB|JJ)$/.test(closedClass.get(word) ?? '') ||
			/^(?:in|on|at|for|from|with|into|by|after|as|over|about|that|against|before)$/.test(word) ||
			/^\p{Lu}/u.test(next.text) ||
			!closedClass.has(word)
		);
	}

	/** A verb that is finite by its form, before anything that would end the clause. */
	function finiteAhead(i: number): boolean {
		for (let k = i; k < Math.min(end, i + reach); k++) {
			const word = lower(k);
			if (/^[,;:"“”()—–]$/.test(word) || (word === '-' && tokens[k]?.spaced)) return false;
			if (nominative.has(word) && k > i) return false;
			if (word === 'and' || word === 'but' || word === 'that' || word === 'who' || word === 'which') return false;
			if (subordinators.has(word) && !/^(?:before|after|since|until)$/.test(word)) return false;
			const own = auxiliaryTags.get(word);
			if (own !== undefined && /^VB[DZP]$/.test(own)) return true;
			if (closedClass.get(word) === 'MD' && word !== 'may') return true;
			if (own !== undefined || closedClass.has(word) || /^\p{Lu}/u.test(tokens[k]?.text ?? '')) continue;
			const forms = verbForms(word);
			if (forms?.past && !forms.base && !(forms.participle && attributive(k))) return true;
		}

		return false;
	}

	function attributive(k: number): boolean {
		return /^(?:DT|PRP\$|POS|JJ|IN|CC)$/.test(guessAt(k - 1)) || tokens[k - 1]?.lower === "'s" || lower(k + 1) === 'by';
	}
}

function nounTag(word: string, text: string, i: number, shouted: boolean, start: number): string {
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

/** Most longer words have capitals, as in headlines: they tell nothing then. */
function isShouted(tokens: readonly Token[], start: number, end: number): boolean {
	let long = 0;
	let capital = 0;
	for (let i = start + 1; i < end; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word' || token.text.length < 4) continue;
		long++;
		if (/^\p{Lu}/u.test(token.text)) capital++;
	}

	return long >= 3 && capital / long > 0.7;
}

const hasFinite = (tags: readonly string[], start: number, end: number): boolean => {
	for (let i = start; i < end; i++) if (/^VB[DZP]$|^MD$/.test(tags[i] ?? '')) return true;
	return false;
};

/** A sentence without a finite verb, a headline often: the first word after a noun that can be one is taken for it. */
function rescue(tokens: readonly Token[], tags: string[], start: number, end: number): void {
	let best = -1;
	let bestScore = 1;
	for (let i = start + 1; i < end; i++) {
		const token = tokens[i];
		if (token === undefined || !/^NNS?$|^VBN$|^JJ$/.test(tags[i] ?? '')) continue;
		const forms = verbForms(token.lower);
		if (!forms?.base && !forms?.third && !(forms?.past && tags[i] === 'VBN')) continue;
		const left = tags[i - 1] ?? '';
		if (!/^(?:NN|CD|RB|'')/.test(left)) continue;
		const next = tags[i + 1] ?? '';
		let score = forms.third ? 2 : 1;
		if (/^(?:DT|PRP|CD|\$|JJ|NNP|VBG|RB|TO)/.test(next)) score += 2;
		else if (/^(?:IN|NNS)/.test(next)) score += 1;
		if (/^NNPS?$/.test(left)) score += 1;
		if (left === 'NNS' && forms.base) score += 1;
		if (tags[i] === 'VBN') score += next === 'IN' ? 0 : 1;
		if (score > bestScore) {
			best = i;
			bestScore = score;
		}
	}

	if (best === -1) return;
	const forms = verbForms(tokens[best]?.lower ?? '');
	tags[best] = tags[best] === 'VBN' ? 'VBD' : forms?.third ? 'VBZ' : 'VBP';
	// What follows a comma in the same form goes with it: "cuts key rate, signals slower path".
	for (let i = best + 1; i < end; i++) {
		const left = tags[i - 1];
		if (left !== ',' && left !== 'CC') continue;
		const other = verbForms(tokens[i]?.lower ?? '');
		if (forms?.third ? other?.third : other?.base && forms?.base) tags[i] = tags[best] ?? '';
	}
}
