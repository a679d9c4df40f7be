import {auxiliaryTags, be, closedClass} from './closed-class.js';
import {isCapital, lower, type Scan, startsVerb, tagAt} from './scan.js';
import {verbForms} from './verb-forms.js';

/** A word of a closed class that is something else here. */
export function isOpen(s: Scan, word: string, i: number): boolean {
	if (word === 'likely') return false;
	// "May" in the middle of a sentence is the month; "following" after a comma or be is a verb.
	if (word === 'may')
		return (
			isCapital(s, i) && !verbForms(lower(s, i + 1))?.base && lower(s, i + 1) !== 'be' && lower(s, i + 1) !== 'have'
		);
	if (word === 'left') return !/^(?:the|his|her|its|their|far)$/.test(lower(s, i - 1));
	if (word === 'open' || word === 'free' || word === 'empty' || word === 'lead' || word === 'back')
		return /^(?:MD|TO)$/.test(tagAt(s, i - 1));
	return false;
}

/** The tag of a word of a closed class. */
export function closedTag(s: Scan, word: string, i: number): string {
	const next = lower(s, i + 1);
	if (word === 'to')
		return verbForms(next)?.base ||
			auxiliaryTags.get(next) === 'VB' ||
			/^(?:have|do|not)$/.test(next) ||
			(next.endsWith('ly') && verbForms(lower(s, i + 2))?.base)
			? 'TO'
			: 'IN';
	if (word === 'that') {
		const left = tagAt(s, i - 1);
		if (/^NN|^CD$/.test(left) || (left === ',' && /^(?:NN|CD)/.test(tagAt(s, i - 2)))) {
			return startsVerb(s, i + 1) ? 'WDT' : 'IN';
		}

		return /^(?:VB|JJ|IN|RB|,|CC)/.test(left) && !(left === 'IN')
			? startsVerb(s, i + 1) && left === 'CC'
				? 'WDT'
				: 'IN'
			: 'DT';
	}

	if (word === 'likely' && /^(?:most|very|more)$/.test(lower(s, i - 1))) return 'RB';
	if (word === 'her' || word === 'his')
		return /^(?:[.,;:)]|to|in|at|on|for|and|that|by|with|from|as|a|the)?$/.test(next) ? 'PRP' : 'PRP$';
	if (word === 'there' && (be.has(next) || /^(?:will|has|have|had|may|would|could|'s)$/.test(next))) return 'EX';
	return closedClass.get(word) ?? 'NN';
}
