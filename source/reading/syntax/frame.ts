import type {Token} from '../tokens.js';
import {complementTakers, subordinators} from './closed-class.js';
import {type Frame, type Scan, tagAt} from './scan.js';
import {verbForms} from './verb-forms.js';

export const fresh = (outer: Frame | null = null): Frame => ({
	finite: false,
	noun: false,
	verb: '',
	resumed: false,
	joined: false,
	comma: false,
	outer,
});

/** The clause at hand once the token at `i` has its tag. */
export function advance(s: Scan, token: Token, i: number): Frame {
	const {frame} = s;
	const tag = tagAt(s, i);
	if (token.kind === 'punctuation' || token.kind === 'symbol') return atMark(frame, token);
	if (/^(?:NN|CD$|PRP$)/.test(tag)) return {...frame, noun: true};
	if (/^(?:VB|MD$)/.test(tag)) return atVerb(s, token, i, tag);
	if (/^(?:WP|WDT|WRB)$/.test(tag)) return fresh(frame);
	if (tag === 'CC') return atConjunction(frame, tagAt(s, i - 1) === ',');
	if (tag === 'IN' && subordinators.has(token.lower)) return fresh(frame.finite ? null : frame);
	return frame;
}

/** A comma ends the clause that interrupts another; a colon, a dash or a quotation mark ends them all. */
function atMark(frame: Frame, {lower: mark, spaced}: Token): Frame {
	if (mark === ',') {
		return frame.outer !== null && frame.finite ? {...frame.outer, resumed: true} : {...frame, comma: frame.finite};
	}

	return /^[;:"“”—–]$/.test(mark) || (mark === '-' && spaced) ? fresh() : frame;
}

function atVerb(s: Scan, token: Token, i: number, tag: string): Frame {
	const finite = /^(?:VB[DZP]|MD)$/.test(tag);
	// A finite verb right after a comma, where the clause already has one, closes the clause around it.
	const closes = finite && tagAt(s, i - 1) === ',' && s.frame.finite && s.frame.outer !== null;
	const frame = closes ? s.frame.outer! : s.frame;
	const verb = tag === 'MD' ? frame.verb : tag;
	// What is said comes next, with a subject and a verb of its own.
	if (complementTakers.has(verbForms(token.lower)?.lemma ?? '')) return {...frame, verb, finite: false, noun: false};
	return {...frame, verb, finite: frame.finite || finite};
}

const atConjunction = (frame: Frame, comma: boolean): Frame =>
	comma ? {...frame, finite: false, noun: false} : {...frame, comma: frame.finite, joined: frame.finite};
