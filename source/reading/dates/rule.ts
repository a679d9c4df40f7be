import type {Lexeme} from './lexicon.js';
import type {Phrase} from './phrase.js';
import type {Reading} from './sense.js';

/** What kind of token wakes a rule: a kind of word in the lexicon, digits, or a word itself. */
export type Trigger = Lexeme['kind'] | 'number' | 'ordinal' | `=${string}`;

/** One way of saying a time. It looks only a few tokens around the place that woke it. */
export type Rule = {
	readonly triggers: readonly Trigger[];
	readonly read: (phrase: Phrase, index: number) => Reading | undefined;
};
