import type {Paragraph, Sentence} from './article.js';

/** The sentences of a text, in order; none crosses a paragraph. Linear in the text's length. */
export function sentencesOf(text: string, paragraphs: readonly Paragraph[]): Sentence[] {
	return paragraphs.flatMap((span, paragraph) => {
		const sentences: Sentence[] = [];
		let {start} = span;
		for (const match of text
			.slice(span.start, span.end)
			.matchAll(/(?<!\b[A-Z])[.!?]["”’)]{0,3} +(?=["“‘(]?\p{Lu})/gu)) {
			const stop = span.start + match.index + match[0].trimEnd().length;
			sentences.push({start, end: stop, paragraph});
			start = span.start + match.index + match[0].length;
		}

		if (start < span.end) sentences.push({start, end: span.end, paragraph});
		return sentences;
	});
}
