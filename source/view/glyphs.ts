import {type CleanText, ours} from '../article/clean-text.js';

/**
 * Every glyph of our own: how it stands in a row until the row is drawn, then how it is drawn, then in ASCII. It stands there as a
 * noncharacter, one code unit that Unicode keeps for the inside of a program and that cleaning takes out of every text: so a row
 * knows our dots, dashes and quotes from the article's own, which are left to the terminal. Each is one cell wide.
 */
export const glyphTable = {
	// Marks: where the keys act, what is chosen, and the end of what is typed.
	here: [ours`\ufdd0`, ours`❯`, ours`>`],
	chosen: [ours`\ufdd1`, ours`▌`, ours`=`],
	cursor: [ours`\ufdd2`, ours`▌`, ours`_`],
	// Kinds of events, and the rail.
	story: [ours`\ufdd3`, ours`◆`, ours`*`],
	background: [ours`\ufdd4`, ours`●`, ours`o`],
	planned: [ours`\ufdd5`, ours`◇`, ours`+`],
	recurring: [ours`\ufdd6`, ours`○`, ours`@`],
	rail: [ours`\ufdd7`, ours`│`, ours`:`],
	// Halves of a cell, in strips; the right one and the whole one also in thumbs and columns.
	left: [ours`\ufdd8`, ours`▌`, ours`#`],
	right: [ours`\ufdd9`, ours`▐`, ours`#`],
	full: [ours`\ufdda`, ours`█`, ours`#`],
	// Eighths of a column.
	one: [ours`\ufddb`, ours`▁`, ours`#`],
	two: [ours`\ufddc`, ours`▂`, ours`#`],
	three: [ours`\ufddd`, ours`▃`, ours`#`],
	four: [ours`\ufdde`, ours`▄`, ours`#`],
	five: [ours`\ufddf`, ours`▅`, ours`#`],
	six: [ours`\ufde0`, ours`▆`, ours`#`],
	seven: [ours`\ufde1`, ours`▇`, ours`#`],
	// Bars and what is still to do.
	bar: [ours`\ufde2`, ours`━`, ours`=`],
	halfBar: [ours`\ufde3`, ours`╸`, ours`-`],
	todo: [ours`\ufde4`, ours`▁`, ours`-`],
	up: [ours`\ufde5`, ours`▲`, ours`^`],
	down: [ours`\ufde6`, ours`▼`, ours`v`],
	// Between and around words.
	rule: [ours`\ufde7`, ours`─`, ours`-`],
	cut: [ours`\ufde8`, ours`…`, ours`~`],
	dot: [ours`\ufde9`, ours`·`, ours`-`],
	paragraph: [ours`\ufdea`, ours`¶`, ours`p`],
	open: [ours`\ufdeb`, ours`“`, ours`"`],
	close: [ours`\ufdec`, ours`”`, ours`"`],
	dash: [ours`\ufded`, ours`–`, ours`-`],
	// Keys that have no letter.
	keyUp: [ours`\ufdee`, ours`↑`, ours`k`],
	keyDown: [ours`\ufdef`, ours`↓`, ours`j`],
	keyLeft: [ours`\ufffe`, ours`←`, ours`h`],
	keyRight: [ours`\uffff`, ours`→`, ours`l`],
} as const satisfies Record<string, readonly [stands: CleanText, drawn: CleanText, ascii: CleanText]>;

type Name = keyof typeof glyphTable;

/** What stands in a row for each. */
export const glyphs = Object.fromEntries(
	Object.entries(glyphTable).map(([name, [stands]]) => [name, stands]),
) as Readonly<Record<Name, CleanText>>;

/** Parts of one line, a dot between them. */
export const dotted = (parts: readonly CleanText[]): CleanText =>
	parts.reduce((line, part) => (line === '' ? part : ours`${line} ${glyphs.dot} ${part}`), ours``);

/** What a terminal can show: all of Unicode, or the letters of ASCII alone. */
export type Letters = 'unicode' | 'ascii';

const drawnBy: Readonly<Record<Letters, ReadonlyMap<string, CleanText>>> = {
	unicode: new Map(Object.values(glyphTable).map(([stands, drawn]) => [stands, drawn])),
	ascii: new Map(Object.values(glyphTable).map(([stands, , ascii]) => [stands, ascii])),
};

const standing = /[\ufdd0-\ufdef\ufffe\uffff]/g;

/** A text of ours as it is read: its glyphs drawn. */
export const drawnText = (text: CleanText, letters: Letters = 'unicode'): CleanText =>
	text.search(standing) < 0
		? text
		: (text.replace(standing, stands => drawnBy[letters].get(stands) ?? '') as CleanText);

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * ASCII where the locale (LC_ALL, LC_CTYPE or LANG, the first that is set) names another encoding than UTF-8, as C and POSIX do,
 * and on the console of Linux, whose font has few glyphs; a locale that isn't set counts as UTF-8.
 */
export function lettersOf({LC_ALL, LC_CTYPE, LANG, TERM}: Environment): Letters {
	if (TERM === 'linux') return 'ascii';
	const locale = LC_ALL || LC_CTYPE || LANG || '';
	const encoding = /^(?:C|POSIX)$/.test(locale) ? 'ascii' : (/\.([^@]*)/.exec(locale)?.[1] ?? 'utf-8');
	return /^utf-?8$/i.test(encoding) ? 'unicode' : 'ascii';
}
