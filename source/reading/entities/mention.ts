import type {Span} from '../../article/article.js';
import type {CleanText} from '../../article/clean-text.js';
import type {EntityType} from '../document.js';

/** A name in the text, with its type. Tokens `first` to `last`, exclusive. */
export type NameMention = Span & {
	readonly first: number;
	readonly last: number;
	readonly sentence: number;
	readonly text: CleanText;
	/** Straight quotes, single spaces; a headline's capitals made those of the text. */
	readonly key: string;
	readonly type: EntityType;
};

/** Mentions of one and the same, in order of text. */
export type Cluster = {readonly type: EntityType; readonly mentions: NameMention[]};
