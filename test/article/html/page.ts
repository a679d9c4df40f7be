import type {Article} from '../../../source/article/article.js';
import {articleOfHtml, type RawPage} from '../../../source/article/html/article-of-html.js';

export const title = 'The old bridge at the harbour closes for two years';
export const body = [
	'The bridge over the harbour closes tonight for repairs that will take two years, the city said. Buses will go round by the north shore.',
	'Some 12,000 people cross it each day, most of them on foot or by bicycle, and few have another way to work in the mornings.',
	'The engineers found cracks in four of the nine piers last winter, and in a fifth one when the ice had gone in the spring.',
	'A ferry will run from the fish market every ten minutes, free of charge, until the last of the piers has been made good.',
	'Nobody has said what it will cost. The last repairs, in the spring of 1998, came to twice what the council had set aside for them.',
];

export const paragraphs = body.map(text => `<p>${text}</p>`);

/** A page of the usual make. `inside` stands in the story after its second paragraph. */
export const pageOf = ({
	inside = '',
	before = '',
	after = '',
	head = '',
	shell = (story: string) => story,
} = {}): string =>
	`<!doctype html><html><head><title>${title}</title>${head}</head><body>${shell(
		`<article><h1>${title}</h1>${before}<div class="story-body">${paragraphs.slice(0, 2).join('')}${inside}${paragraphs.slice(2).join('')}</div>${after}</article>`,
	)}</body></html>`;

export const read = (html: string, known: Partial<RawPage> = {}): Article =>
	articleOfHtml({source: 'page.html', html, url: 'https://post.example/news/bridge', ...known});

/** The blocks of the story without its title. */
export const storyOf = (article: Article): string[] =>
	article.paragraphs.filter(({kind}) => kind !== 'title').map(({start, end}) => article.text.slice(start, end));
