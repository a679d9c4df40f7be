/** What windows-1252 has at 0x80 to 0x9F; the five that it leaves open stay control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a source's bytes; null if they are no text. In this order: the byte order mark, what the server said (`stated`,
 * a WHATWG label), what the text says of itself, UTF-8, windows-1252. What doesn't hold is passed over.
 */
export function decode(bytes: Uint8Array, stated: string | null = null): string | null {
	const mark = markOf(bytes);
	if (mark !== null) return textOf(bytes, mark, false);
	if (isDocument(bytes)) return null;
	const utf8 = readUtf8(bytes);
	for (const label of [stated, ownLabel(bytes)]) {
		const name = label === null ? null : nameOf(label);
		// UTF-8 is tried below; and windows-1252 is what servers say who don't know, while no text of it happens to be UTF-8.
		if (name === null || name === 'utf-8' || (name === 'windows-1252' && utf8 !== null)) continue;
		const text = name === 'windows-1252' ? decodeWindows1252(bytes) : textOf(bytes, name, true);
		if (text !== null && !isBinary(text)) return text;
	}

	const controls = controlsIn(bytes);
	if (utf8 !== null) return controls > bytes.length / 10 ? null : utf8;
	return controls > bytes.length / 200 ? null : decodeWindows1252(bytes);
}

function markOf(bytes: Uint8Array): string | null {
	const [first, second, third] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** Null if the bytes aren't in this encoding, or this Node doesn't know it. */
function textOf(bytes: Uint8Array, label: string, fatal: boolean): string | null {
	try {
		return new TextDecoder(label, {fatal}).decode(bytes.subarray(0, bytes.length - (oddEnd(bytes, label) ? 1 : 0)));
	} catch {
		return null;
	}
}

/** Half a character of UTF-16 at the end of a text that was cut. */
const oddEnd = (bytes: Uint8Array, label: string): boolean => label.startsWith('utf-16') && bytes.length % 2 === 1;

/** UTF-8, a few broken characters allowed among many whole ones; null if it is none. */
function readUtf8(bytes: Uint8Array): string | null {
	const strict = textOf(bytes, 'utf-8', true);
	if (strict !== null) return strict;
	const loose = new TextDecoder().decode(bytes);
	let broken = 0;
	let whole = 0;
	for (const [character] of loose.matchAll(/[^\0-\u007f]/gu)) character === '\ufffd' ? broken++ : whole++;
	return whole > broken * 4 ? loose : null;
}

/** `<meta charset="…">`, `<meta http-equiv … content="text/html; charset=…">`, `<?xml … encoding="…"?>` in its first KiBs. */
const labels =
	/<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})|^\s{0,100}<\?xml\s[^>?]{0,100}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/i;

function ownLabel(bytes: Uint8Array): string | null {
	const match = labels.exec(latin1(bytes.subarray(0, 4096)));
	const label = match?.[1] ?? match?.[2] ?? null;
	// What could be read so far is no UTF-16, whatever it says.
	return label === null || /^utf-?16/i.test(label) ? null : label;
}

/** The encoding's name for one of its labels ("latin1" is windows-1252); null if there is none. */
function nameOf(label: string): string | null {
	// Some Nodes call these by the name of an encoding that lacks the curly quotes.
	if (/^(?:iso-?8859-?1|latin-?1|l1|cp819|ibm819|(?:us-)?ascii|(?:x-)?cp1252|windows-1252)$/i.test(label.trim()))
		return 'windows-1252';
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return null;
	}
}

/** PDF and gzip may hold no byte that gives them away. */
const isDocument = (bytes: Uint8Array): boolean =>
	['%PDF-', '\u001f\u008b'].some(start => Array.from(start, (c, at) => bytes[at] === c.charCodeAt(0)).every(Boolean));

/** Control characters that no text needs; ESC is the cleaner's. */
function controlsIn(bytes: Uint8Array): number {
	let count = 0;
	for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) count++;
	return count;
}

const isBinary = (text: string): boolean => (text.match(/[\0-\u0008\u000e-\u001a]/g)?.length ?? 0) > text.length / 200;

const latin1 = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const decodeWindows1252 = (bytes: Uint8Array): string =>
	latin1(bytes).replace(/[\u0080-\u009f]/g, character => windows1252.charAt(character.charCodeAt(0) - 0x80));
