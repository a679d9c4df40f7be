/** What windows-1252 has at 0x80 to 0x9F; the five that it leaves open stay control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a file's bytes: by its byte order mark, as UTF-8, else as windows-1252. Null if they are no text. */
export function decode(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16le').decode(swapped(bytes));
	if (isDocument(bytes)) return null;
	const controls = controlsIn(bytes);
	try {
		const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return controls > bytes.length / 10 ? null : text;
	} catch {
		return controls > bytes.length / 200 ? null : decodeWindows1252(bytes);
	}
}

function swapped(bytes: Uint8Array): Uint8Array {
	const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
	return even.swap16();
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

const decodeWindows1252 = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		.toString('latin1')
		.replace(/[\u0080-\u009f]/g, character => windows1252.charAt(character.charCodeAt(0) - 0x80));
