// Reads marked articles: "[text](kind)" is a name, "[text](-)" may be one or none; "# doc SLUG" begins an article, a blank line a paragraph.
import type {GoldDocument, GoldToken} from './corpus.js';

const kindOf: Readonly<Record<string, string>> = {
	person: 'PER',
	organisation: 'ORG',
	place: 'LOC',
	other: 'MISC',
	'-': '?',
};

const marked = /(\[[^[\]]*\]\((?:person|organisation|place|other|-)\))/;

export const articlesIn = (text: string): GoldDocument[] =>
	text
		.split(/^# doc /m)
		.slice(1)
		.map(article => {
			const [id = '', ...paragraphs] = article.trim().split(/\n+/);
			return {
				id,
				marked: true,
				sentences: paragraphs.map(paragraph => Object.assign(tokensOf(paragraph), {paragraphEnds: true})),
			};
		});

function tokensOf(paragraph: string): GoldToken[] {
	const tokens: GoldToken[] = [];
	for (const part of paragraph.split(marked)) {
		const [, name, kind] = /^\[(.*)\]\((.*)\)$/.exec(part) ?? [];
		const text = name ?? part;
		const last = tokens.at(-1);
		if (last && /^\s/.test(text)) last.glued = false;
		const label = kind === undefined ? 'O' : kindOf[kind]!;
		const words = text.split(/\s+/).filter(word => word);
		words.forEach((token, at) => {
			tokens.push({
				token,
				label: label.length < 2 ? label : `${at === 0 ? 'B' : 'I'}-${label}`,
				glued: at === words.length - 1 && !/\s$/.test(text),
			});
		});
	}

	return tokens;
}
