import {type CleanText, join, ours} from './clean-text.js';
import {endOfSequence, isLineBreak} from './escape-sequences.js';

/** Nothing but these, which news is mostly written in: there is nothing to do. */
const harmless = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** Classes of Unicode, each made when a text first asks for it: they take long to make. */
const lazily = (make: () => RegExp): ((text: string) => boolean) => {
	let form: RegExp | undefined;
	return text => {
		form ??= make();
		return form.test(text);
	};
};

/** One of these somewhere: only then is there anything to do. */
const isSuspicious = lazily(
	() =>
		/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]|\p{M}{9}/u,
);

const isZeroWidth = lazily(() => /^[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]$/u);
const isBidirectional = lazily(() => /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u);
const isTag = lazily(() => /^[\u{e0000}-\u{e007f}]$/u);
const isNoncharacter = lazily(() => /^\p{Noncharacter_Code_Point}$/u);
const isMark = lazily(() => /^\p{M}$/u);
const isPictograph = lazily(() => /^\p{Extended_Pictographic}$/u);
/** What may stand before a joiner inside an emoji: the pictograph, its presentation or its skin tone. */
const joinsAsEmoji = lazily(() => /^(?:\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])$/u);
/** Of a script whose words are spelt with joiners. */
const joinsLetters = lazily(
	() =>
		/^(?=[\p{L}\p{M}])[\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}]$/u,
);
const isIdeograph = lazily(() => /^\p{Ideographic}$/u);

const kinds = [
	'escape sequence',
	'control character',
	'bidirectional control',
	'zero-width character',
	'tag character',
	'noncharacter',
	'lone surrogate',
	'combining mark',
] as const;

type Kind = (typeof kinds)[number];

/** On one base; more of them climb over the lines around. */
const mostMarks = 8;
const tab = 0x09;
const tabWidth = 4;

export type Cleaned = {readonly text: CleanText; readonly removed: ReadonlyMap<Kind, number>};

/** Cleans a text: the one way in, taken before any span is counted. Line breaks become "\n", tabs spaces. Linear. */
export const clean = (text: string): CleanText => cleanCounting(text).text;

/** A name, a title, an argument in an error message: one line of at most `limit` UTF-16 code units. */
export function cleanLine(text: string, limit = 200): CleanText {
	// Cut before it is cleaned, so that an argument of a megabyte costs nothing; cut after, because a sequence may be long.
	const line = clean(text.slice(0, limit * 8))
		.split(/\s+/u)
		.filter(word => word !== '');
	const whole = join(line, ' ');
	if (whole.length <= limit) return whole;
	return ours`${clean(whole.slice(0, limit - 1)).trimEnd()}…`;
}

/** Cleans a text and counts by kind what had to go. A single pass: what is decided depends on what was kept and what always will be. */
export function cleanCounting(text: string): Cleaned {
	const removed = new Map<Kind, number>();
	if (harmless.test(text) || !isSuspicious(text)) return {text: text as CleanText, removed};
	const kept: string[] = [];
	let run = 0; // where the run of kept characters began that isn't in `kept` yet
	let before = ''; // the last character kept
	let marks = 0; // on the last base
	const replace = (start: number, end: number, by: string) => {
		if (start > run) kept.push(text.slice(run, start));
		if (by !== '') kept.push((before = by));
		run = end;
	};

	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		if (code >= 0x20 && code <= 0x7e) {
			before = text.charAt(at++);
			marks = 0;
			continue;
		}

		if (isLineBreak(code) || code === tab) {
			const end = text.startsWith('\r\n', at) ? at + 2 : at + 1;
			replace(at, end, code === tab ? ' '.repeat(tabWidth) : '\n');
			marks = 0;
			at = end;
			continue;
		}

		const {character, end, kind} = judge(text, at, before, marks);
		if (kind !== null) {
			removed.set(kind, (removed.get(kind) ?? 0) + 1);
			replace(at, end, '');
		} else {
			if (isMark(character)) marks++;
			else if (!joiner.test(character)) marks = 0;
			before = character;
		}

		at = end;
	}

	replace(text.length, text.length, '');
	return {text: kept.join('') as CleanText, removed};
}

const joiner = /^[\u200c\u200d]$/;

const nextOf = (text: string, at: number): string =>
	at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';

/** The character or the escape sequence at `at`, and why it has to go (null if it stays). */
function judge(
	text: string,
	at: number,
	before: string,
	marks: number,
): {character: string; end: number; kind: Kind | null} {
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	const sequenceEnd = endOfSequence(text, at);
	if (sequenceEnd !== null) return {character, end: sequenceEnd, kind: 'escape sequence'};
	const end = at + character.length;
	return {character, end, kind: kindOf(character, before, marks, () => nextOf(text, end))};
}

/** Why a character has to go, or null if it stays. */
function kindOf(character: string, before: string, marks: number, next: () => string): Kind | null {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return 'control character';
	if (code >= 0xd800 && code <= 0xdfff) return 'lone surrogate';
	if (isNoncharacter(character)) return 'noncharacter';
	if (isBidirectional(character)) return 'bidirectional control';
	if (isTag(character)) return 'tag character';
	if (joiner.test(character)) return joins(before, marks, next()) ? null : 'zero-width character';
	if (isZeroWidth(character)) return selects(code, before, next) ? null : 'zero-width character';
	return marks >= mostMarks && isMark(character) ? 'combining mark' : null;
}

/** Inside an emoji ("👩‍🚀") or a word of a script that needs it ("می‌خواهم", "র‍্যাম"). */
function joins(before: string, marks: number, next: string): boolean {
	if (joinsAsEmoji(before) && isPictograph(next)) return true;
	return joinsLetters(before) && joinsLetters(next) && (marks < mostMarks || !isMark(next));
}

/** A variation selector that chooses a form of the character before it: "❤️", "1️⃣", an ideograph's variant. */
function selects(code: number, before: string, next: () => string): boolean {
	if (code === 0xfe0e || code === 0xfe0f)
		return isPictograph(before) || (/^[\d#*]$/.test(before) && next() === '\u20e3');
	return code >= 0xe0100 && code <= 0xe01ef && isIdeograph(before);
}

/** "removed 3 escape sequences and 2 zero-width characters", or null if nothing had to go. */
export function removalWarning(removed: ReadonlyMap<Kind, number>): CleanText | null {
	const parts = kinds.flatMap(kind => {
		const count = removed.get(kind);
		return count === undefined ? [] : [ours`${count} ${clean(count === 1 ? kind : `${kind}s`)}`];
	});
	const last = parts.pop();
	if (last === undefined) return null;
	return parts.length === 0 ? ours`removed ${last}` : ours`removed ${join(parts, ', ')} and ${last}`;
}
