import type {Article, Span} from '../article/article.js';
import type {CleanText} from '../article/clean-text.js';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** The unit that every grammar reads. */
export type Token = Span & {
	readonly text: CleanText;
	/** Lower case, curly quotes and dashes made plain. */
	readonly lower: string;
	readonly kind: TokenKind;
	/** An index into `Article.sentences`. */
	readonly sentence: number;
	/** White space, or the sentence's end, follows. */
	readonly spaced: boolean;
	/** The first token of its sentence. */
	readonly first: boolean;
};

/**
 * Initials with stops ("U.S.", "a.m."), the possessive and the contracted parts ("’s", "n’t"), words, digits with their
 * grouping ("1,200", "2.8"), then anything else one character at a time. Hyphenated words are parted: "China", "-", "Russia".
 */
const pattern =
	/(?:\p{L}\.){2,}|\p{L}+\.(?=\p{L}\.)|[''’](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M)(?![\p{L}\p{N}])|n['’]t(?!\p{L})|\p{L}[\p{L}\p{M}]*?(?=n['’]t(?!\p{L}))|\p{L}[\p{L}\p{M}]*(?:['’](?!(?:re|ve|ll)(?!\p{L}))\p{L}{2,})*|\d+(?:[.,]\d+)*|\S/gu;

const punctuation = /^[\p{P}]$/u;

/** Every token of the article in order of text. Linear in its length. */
export function tokenise(article: Article): Token[] {
	const tokens: Token[] = [];
	article.sentences.forEach((sentence, index) => {
		const text = article.text.slice(sentence.start, sentence.end);
		for (const match of text.matchAll(pattern)) {
			const start = sentence.start + match.index;
			const end = start + match[0].length;
			tokens.push({
				start,
				end,
				text: article.text.slice(start, end),
				lower: match[0].toLowerCase().replace(/[‘’]/g, "'").replace(/[–—‑]/g, '-'),
				kind: kindOf(match[0]),
				sentence: index,
				spaced: end === sentence.end || /\s/.test(article.text.charAt(end)),
				first: start === sentence.start,
			});
		}
	});
	return tokens;
}

function kindOf(text: string): TokenKind {
	if (/^\d/.test(text)) return 'number';
	if (/^['’]?\p{L}/u.test(text)) return 'word';
	return punctuation.test(text) ? 'punctuation' : 'symbol';
}
