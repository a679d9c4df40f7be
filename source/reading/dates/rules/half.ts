import {type Phrase, rankBefore, wordAt} from '../phrase.js';
import type {Rule} from '../rule.js';

/** "the first half of 2023", "H1 2022"; the first half of a match stays one: the year must be said. */
export const half: Rule = {
	triggers: ['unit', '=h'],
	read(phrase, index) {
		const word = phrase.words[index]!;
		const number = wordAt(phrase, index + 1);
		if (word === 'h') {
			if (!/^[12]$/.test(number) || phrase.tokens[index]!.spaced) return undefined;
			return {first: index, last: index + 2, sense: {kind: 'part', unit: 'half', number: Number(number)}};
		}

		if (word !== 'half') return undefined;
		const hyphen = wordAt(phrase, index - 1) === '-';
		const rank = rankBefore(phrase, hyphen ? index - 1 : index);
		const latter = wordAt(phrase, index - 1) === 'latter' ? {rank: 2, first: index - 1} : undefined;
		const found = rank ?? latter;
		if (found === undefined || found.rank > 2) return undefined;
		const ofYear =
			/^(?:of|in)$/.test(number) &&
			/^(?:the|this|last|next|that|fiscal|fy|fy\d\d|[12]\d{3}|\d{4})$/.test(wordAt(phrase, index + 2));
		const money =
			/^(?:profit|profits|revenue|revenues|earnings|sales|results|loss|losses|net|operating|pretax|figures|output)$/;
		if (!ofYear && !money.test(number) && !isBusiness(phrase, index)) return undefined;
		const the = wordAt(phrase, found.first - 1) === 'the' && !money.test(number);
		return {
			first: the ? found.first - 1 : found.first,
			last: index + 1,
			sense: {kind: 'part', unit: 'half', number: found.rank},
			...(ofYear && !/^(?:this|last|next|\d{4})$/.test(wordAt(phrase, index + 2)) && {weak: true}),
		};
	},
};

const business =
	/^(?:%|percent|profit|profits|revenue|revenues|earnings|sales|exports|imports|growth|gdp|output|turnover|income|investment|orders|deliveries|shipments|shares|dividend|inflation|economy|trade|costs|margins|demand)$/;

/** "Sales rose 5% in the first half": no half of a match. */
function isBusiness(phrase: Phrase, index: number): boolean {
	for (let place = Math.max(0, index - 25); place < index + 12; place++)
		if (business.test(wordAt(phrase, place))) return true;
	return false;
}
