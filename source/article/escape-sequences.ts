/** What ends a line: LF, VT, FF, CR, NEL, U+2028, U+2029. */
export const isLineBreak = (code: number): boolean =>
	(code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;

const escapeCode = 0x1b;
const bell = 0x07;
const stringTerminator = 0x9c;

/** What follows ESC, and its 8-bit twin: the control sequence, and the strings that a terminator ends. */
const introducers = new Map<number, 'sequence' | 'string'>([
	[0x5b, 'sequence'], // CSI
	[0x9b, 'sequence'],
	[0x5d, 'string'], // OSC
	[0x9d, 'string'],
	[0x50, 'string'], // DCS
	[0x90, 'string'],
	[0x58, 'string'], // SOS
	[0x98, 'string'],
	[0x5e, 'string'], // PM
	[0x9e, 'string'],
	[0x5f, 'string'], // APC
	[0x9f, 'string'],
]);

/**
 * Where the escape sequence (ECMA-48, 7- or 8-bit) that begins at `at` ends, exclusive; null if none begins there.
 * One that isn't terminated ends before its line's end, or before what can't be part of it.
 */
export function endOfSequence(text: string, at: number): number | null {
	const code = text.charCodeAt(at);
	if (code === escapeCode) {
		const kind = introducers.get(text.charCodeAt(at + 1));
		// Only the 7-bit half of the table may follow ESC.
		if (kind === undefined || text.charCodeAt(at + 1) > 0x7f) return endOfPlainEscape(text, at + 1);
		return kind === 'sequence' ? endOfControlSequence(text, at + 2) : endOfString(text, at + 2);
	}

	const kind = code > 0x7f ? introducers.get(code) : undefined;
	// U+0080 begins no sequence: before this one, it shows the bytes of a curly quote that was decoded as Latin-1.
	if (kind === undefined || text.charCodeAt(at - 1) === 0x80) return null;
	return kind === 'sequence' ? endOfControlSequence(text, at + 1) : endOfString(text, at + 1);
}

/** ESC, intermediates, a final: "ESC ( B", "ESC 7". */
function endOfPlainEscape(text: string, at: number): number {
	let end = at;
	while (isWithin(text, end, 0x20, 0x2f)) end++;
	return isWithin(text, end, 0x30, 0x7e) ? end + 1 : end;
}

/** Parameters, intermediates, a final; a terminal obeys the control characters between them and goes on, so they are part of it. */
function endOfControlSequence(text: string, at: number): number {
	let end = at;
	while (isWithin(text, end, 0x20, 0x3f) || isPassedOver(text.charCodeAt(end))) end++;
	return isWithin(text, end, 0x40, 0x7e) ? end + 1 : end;
}

function endOfString(text: string, at: number): number {
	for (let end = at; end < text.length; end++) {
		const code = text.charCodeAt(end);
		if (code === bell || code === stringTerminator) return end + 1;
		if (code === escapeCode) return text.charCodeAt(end + 1) === 0x5c ? end + 2 : end;
		if (isLineBreak(code)) return end;
	}

	return text.length;
}

const isWithin = (text: string, at: number, low: number, high: number): boolean => {
	const code = text.charCodeAt(at);
	return code >= low && code <= high;
};

const isPassedOver = (code: number): boolean =>
	(code < 0x20 && code !== escapeCode && !isLineBreak(code)) || code === 0x7f;
