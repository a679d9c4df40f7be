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
 * `L`, `M` and `N` are what classes of letters, of the marks that combine with them and of numbers hold.
 */
const patternOf = (L: string, M: string, N: string): RegExp =>
	new RegExp(
		[
			`(?:[${L}]\\.){2,}`,
			`[${L}]+\\.(?=[${L}]\\.)`,
			`['’](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M)(?![${L}${N}])`,
			`n['’]t(?![${L}])`,
			`[${L}][${L}${M}]*?(?=n['’]t(?![${L}]))`,
			`[${L}][${L}${M}]*(?:['’](?!(?:re|ve|ll)(?![${L}]))[${L}]{2,})*`,
			// "1️⃣": what combines with a sign belongs to it.
			`\\d+(?:[.,]\\d+)*[${M}]*`,
			`\\S[${M}]*`,
		].join('|'),
		'uy',
	);

/** Latin text has a pattern of its own: the classes of all of Unicode take 10 ms to compile. */
const latin = /^[\u0000-\u024f\u2000-\u206f\u20a0-\u20cf]*$/;
const latinLetters = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';
const latinPattern = patternOf(latinLetters, '', '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u2070-\\u2079');
let anyPattern: RegExp | undefined;

/** What of \\p{P} news is mostly written with. */
const punctuation = /^[!-#%-*,-/:;?@[-\]_{}\u00ab\u00bb\u2010-\u2027]$/;
const latinWord = new RegExp(`^['’]?[${latinLetters}]`, 'u');

/** Every token of the article in order of text. Linear in its length. */
export function tokenise(article: Article): Token[] {
	const tokens: Token[] = [];
	// A text has few words, many times each: each is made out, and kept, once.
	const forms = new Map<string, Form>();
	article.sentences.forEach((sentence, index) => {
		const text = article.text.slice(sentence.start, sentence.end);
		const pattern = patternFor(text);
		for (let at = 0; ; at = pattern.lastIndex) {
			while (at < text.length && isSpace(text, at)) at++;
			// Whether it matches is all that is asked: no array is made of a match.
			pattern.lastIndex = at;
			if (!pattern.test(text)) break;
			const written = article.text.slice(sentence.start + at, sentence.start + pattern.lastIndex);
			let form = forms.get(written);
			if (!form) forms.set(written, (form = formOf(written)));
			tokens.push({
				start: sentence.start + at,
				end: sentence.start + pattern.lastIndex,
				text: form.text,
				lower: form.lower,
				kind: form.kind,
				sentence: index,
				spaced: pattern.lastIndex === text.length || isSpace(text, pattern.lastIndex),
				first: at === 0,
			});
		}
	});
	return tokens;
}

/** White space, which is asked of a regular expression where it isn't ASCII. */
function isSpace(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(at));
}

type Form = Pick<Token, 'text' | 'lower' | 'kind'>;

const formOf = (text: CleanText): Form => ({
	text,
	lower: text.toLowerCase().replace(/[‘’]/g, "'").replace(/[–—‑]/g, '-'),
	kind: kindOf(text),
});

function patternFor(text: string): RegExp {
	if (latin.test(text)) return latinPattern;
	anyPattern ??= patternOf('\\p{L}', '\\p{M}', '\\p{N}');
	return anyPattern;
}

function kindOf(text: string): TokenKind {
	if (/^\d/.test(text)) return 'number';
	if (latinWord.test(text)) return 'word';
	if (punctuation.test(text)) return 'punctuation';
	if (/^['’]?\p{L}/u.test(text)) return 'word';
	return /^\p{P}$/u.test(text) ? 'punctuation' : 'symbol';
}
