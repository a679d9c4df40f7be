import {be, closedClass, have, nominative, subordinators} from './closed-class.js';
import {
	amount,
	before,
	finiteAhead,
	guessAt,
	interrupts,
	lower,
	nominal,
	nounEnds,
	objectFollows,
	type Scan,
	tagAt,
} from './scan.js';
import type {VerbForms} from './verb-forms.js';

/** The tag of a word that can be a verb. */
export function openTag(s: Scan, forms: VerbForms, word: string, i: number): string {
	const p = before(s, i);
	const left = tagAt(s, p);
	const nextWord = lower(s, i + 1);
	if (left === 'TO' && forms.base) return 'VB';
	if (left === 'MD' && forms.base && (nominative.has(lower(s, p - 1)) || closedClass.get(lower(s, p)) === 'MD'))
		return 'VB';
	if (/^(?:do|does|did)$/.test(lower(s, p)) && forms.base) return 'VB';
	if (/^(?:PRP)$/.test(left) && closedClass.get(lower(s, p - 1)) === 'MD' && forms.base) return 'VB';
	if (forms.ing) return ingTag(s, word, i, p);
	if (forms.past || forms.participle) return pastTag(s, forms, i, p);
	if (!forms.base && !forms.third) return 'NN';

	const verb = forms.third ? 'VBZ' : 'VBP';
	const noun = forms.third ? 'NNS' : 'NN';
	if (nominative.has(lower(s, p)) || left === 'WP' || left === 'WDT' || (left === 'EX' && forms.third)) return verb;
	if (left === ',' && forms.third && s.frame.resumed && s.frame.noun && !s.frame.finite) return verb;
	// "closes schools, cuts power", "rose and fell": in the form of the verb before.
	if ((left === 'CC' || (left === ',' && forms.third)) && s.frame.verb === verb && objectFollows(s, i)) return verb;
	if (left === 'CC' && s.frame.verb === 'VB' && forms.base && objectFollows(s, i)) return 'VB';
	if (!forms.noun) return verbOnly(s, forms, p, left);
	// "says they are": a subject in the nominative comes after a verb or begins a clause.
	if (s.frame.noun && !s.frame.finite && nominative.has(nextWord) && /^NN/.test(left)) return verb;
	if (/^(?:DT|PRP\$|POS|JJ|CD|IN|CC|TO|VB|VBD|VBZ|VBP|VBN|)$/.test(left) || s.frame.finite) return noun;
	if (finiteAhead(s, i + 1)) return noun;
	if (forms.third && /^(?:NN|NNP)$/.test(left) && objectFollows(s, i)) return verb;
	if (forms.base && /^(?:NNS|NNPS)$/.test(left) && objectFollows(s, i)) return verb;
	if (nextWord === '' || /^[.,;:]$/.test(nextWord)) return forms.third && /^(?:NNP|PRP)$/.test(left) ? verb : noun;
	return noun;
}

/** "require", "grows": no noun has this form. */
function verbOnly(s: Scan, forms: VerbForms, p: number, left: string): string {
	if (forms.third) return left === 'TO' || left === 'MD' ? 'NNS' : 'VBZ';
	if (left === 'CC') return s.frame.verb === 'VB' ? 'VB' : 'VBP';
	if (/^VB/.test(left) || p < s.start || left === 'IN') return 'VB';
	// "helps people grow", "made them resign".
	if (/^(?:help|let|make|made|have|see|saw|watch|hear)/.test(lower(s, p - 1))) return 'VB';
	return 'VBP';
}

function ingTag(s: Scan, word: string, i: number, p: number): string {
	const left = tagAt(s, p);
	if (be.has(lower(s, p))) return 'VBG';
	if (/^(?:DT|PRP\$|POS|JJ|CD)$/.test(left)) return /^(?:NN|JJ)/.test(guessAt(s, i + 1)) ? 'VBG' : 'NN';
	// "a leaked recording", "found betting slips"
	if (left === 'VBN' && /^(?:DT|PRP\$)$/.test(tagAt(s, p - 1))) return 'NN';
	if (/^VB[DZ]$/.test(left) && !/^(?:be|st|ke|con|re|avoid|risk|lo|ha|en)/.test(lower(s, p)) && pluralAt(s, i + 1))
		return 'NN';
	if (/^(?:NN|NNP)$/.test(left) && p === i - 1 && nounEnds(s, i + 1) && !word.startsWith('includ')) return 'NN';
	if (lower(s, p) === 'of' && nounEnds(s, i + 1, true)) return 'NN';
	return 'VBG';
}

/** "With 92% of the votes counted," */
function standsAfterWith(s: Scan, i: number): boolean {
	for (let k = i - 1; k >= s.start && k > i - 10; k--) {
		const left = tagAt(s, k - 1);
		if (lower(s, k) === 'with') return left === '' || left === ',';
		if (tagAt(s, k) === ',') return false;
	}

	return false;
}

const pluralAt = (s: Scan, i: number): boolean =>
	/[^su]s$/.test(lower(s, i)) && !closedClass.has(lower(s, i)) && s.tokens[i]?.kind === 'word';

function pastTag(s: Scan, forms: VerbForms, i: number, p: number): string {
	const left = tagAt(s, p);
	const before = lower(s, p);
	if (have.has(before) || (forms.participle && (be.has(before) || /^(?:get|gets|got|getting)$/.test(before))))
		return 'VBN';
	if (before === "'s" && left === 'VBZ' && forms.participle) return 'VBN';
	if (have.has(lower(s, p - 1)) && left === 'PRP') return 'VBN';
	if (!forms.participle) return forms.base && /^(?:DT|JJ|PRP\$|POS)$/.test(left) ? 'NN' : 'VBD';
	if (!forms.past) return 'VBN';
	// Nobody is "said" without an auxiliary.
	if (forms.lemma === 'say') return 'VBD';
	if (left === 'IN' && !subordinators.has(before)) return forms.base ? 'NN' : 'VBN';
	if (left === "''" && !s.frame.noun) return 'VBD';
	if (
		!s.frame.finite &&
		s.frame.noun &&
		/^NN|^PRP|^''$|^CD$/.test(left) &&
		/^(?:the|a|an|it|he|she|they|him|them|his|her|its|their|that|this|no|another)$/.test(lower(s, i + 1))
	)
		return 'VBD';
	if (nominative.has(before) || /^(?:WP|WDT|EX)$/.test(left)) return 'VBD';
	if (forms.base) {
		// "cut", "put", "bid": after what only a noun follows it is a noun.
		if (/^(?:DT|PRP\$|POS|JJ|CD|IN)$/.test(left)) return 'NN';
		if (s.frame.finite && left !== 'CC' && left !== ',') return 'NN';
	}

	if (/^(?:DT|PRP\$|POS)$/.test(left) && p === i - 1) return 'VBN';
	if (/^(?:JJ|CD|IN|RB)$/.test(left) && nominal(s, i + 1)) return 'VBN';
	if (lower(s, i + 1) === 'by' && !amount(s, i + 2) && (!s.frame.noun || s.frame.finite || finiteAhead(s, i + 2)))
		return 'VBN';
	if (left === 'CC' && /^VB[DN]$/.test(s.frame.verb)) return s.frame.verb;
	// "forged signatures, intercepted letters and moved the money"
	if (left === ',' && s.frame.verb === 'VBD' && objectFollows(s, i, true) && !/^(?:call|name|dub)$/.test(forms.lemma))
		return 'VBD';
	if (left === 'CC' && /^VB[ZP]$/.test(s.frame.verb)) return 'VBN';
	if (left === 'CC' && s.frame.finite) return 'VBD';
	if (s.frame.finite && s.frame.comma && /^NN|^PRP/.test(left) && objectFollows(s, i, true)) return 'VBD';
	if (s.frame.finite && left === ',' && s.frame.outer !== null && !s.frame.outer.finite) return 'VBD';
	if (s.frame.joined && /^NN/.test(left) && lower(s, i + 1) !== 'by' && !finiteAhead(s, i + 1)) return 'VBD';
	if (s.frame.finite) return 'VBN';
	if (!s.frame.noun || (/^NN/.test(left) && standsAfterWith(s, i))) return 'VBN';
	if (left === 'VBG' || left === 'TO') return 'VBN';
	return (left === ',' ? interrupts(s, i) : finiteAhead(s, i + 1)) ? 'VBN' : 'VBD';
}
