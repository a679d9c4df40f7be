import type {CleanText} from './clean-text.js';

/** The one way in for text: cleaned here, before any span is counted. */
export function clean(text: string): CleanText {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/\t/g, ' ')
		.replace(/[^\n\P{C}]/gu, '') as CleanText;
}

/** A name, title or argument: one line of at most `limit` characters. */
export function cleanLine(text: string, limit = 200): CleanText {
	return clean(text.slice(0, limit * 4))
		.split(/\s+/)
		.join(' ')
		.trim()
		.slice(0, limit) as CleanText;
}
