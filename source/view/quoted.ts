import {type CleanText, ours} from '../article/clean-text.js';
import type {Bound, Figure} from '../reading/document.js';

/** Bounds in our own words. */
export const boundWords: Record<Bound, CleanText> = {
	about: ours`about`,
	'at least': ours`at least`,
	'at most': ours`at most`,
	'more than': ours`more than`,
	'less than': ours`less than`,
};

/** A figure as the text has it, behind a bound that the quote leaves out: "about 3%". */
export const quotedText = ({text, bound}: Figure): CleanText =>
	bound === null || text.toLowerCase().includes(bound) ? text : ours`${boundWords[bound]} ${text}`;
