/** UTF-16 code units. More than this is not copied: terminals drop long sequences. */
export const longestCopied = 50_000;

/** The sequence that puts a text on the clipboard (OSC 52), which is never read back; null where it is too long. */
export function clipboardSequence(text: string): string | null {
	if (text === '' || text.length > longestCopied) return null;
	return `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
}
