import {decodeHTML} from 'entities';
import {articleFrom} from '../article-from.js';
import {cleanLine} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';
import {textOfHtml} from '../html-text.js';
import {isoDateOf} from '../iso-date.js';
import {frontMatterOf} from '../markdown/front-matter.js';

export type Glance = {
	readonly title: CleanText | null;
	readonly published: CleanText | null;
	/** How the story begins. */
	readonly start: CleanText | null;
};

const mostStart = 400;

/** The title, the date and the start of an article by its first KiBs: what a list shows before anything is opened. Pure. */
export function glance(text: string, kind: 'text' | 'markdown' | 'html'): Glance {
	if (kind === 'html') return ofPage(text);
	return kind === 'markdown' ? ofMarkdown(text) : ofText(text);
}

function ofText(text: string): Glance {
	const {title, text: story, published} = articleFrom({source: '', text: text.slice(0, 3000)});
	const start = lineOf(title === null ? story : story.slice(title.length), mostStart);
	return {title: title ?? lineOf(story), published, start};
}

function ofMarkdown(text: string): Glance {
	const {known, body} = frontMatterOf(text);
	const heading = /^ {0,3}#{1,6}[ \t]{1,20}([^\n]{1,1000})/m.exec(body)?.[1]?.replace(/[ \t#]{1,20}$/, '');
	const published = known.published === undefined ? null : cleanLine(known.published);
	const title = lineOf((known.title ?? heading ?? '').replace(/[*_`]/g, ''));
	const plain = ofText(body.replace(marks, ''));
	if (title === null) return {...plain, published: published ?? plain.published};
	const start =
		plain.title === title || plain.title === null
			? plain.start
			: lineOf(ours`${plain.title} ${plain.start ?? ours``}`, mostStart);
	return {title, published, start};
}

/** What Markdown marks headings, emphasis, pictures and links with. */
const marks =
	/^ {0,3}#{1,6} |[*_`]|!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)|\[(?=[^\]\n]{1,300}\]\()|\]\([^)\n]{0,2000}\)/gm;

const paragraph = /<p[\s>][\s\S]{0,2000}/i;

const metas = /<meta\s[^<>]{1,1000}>/gi;
const titles = ['og:title', 'twitter:title'];
const starts = ['og:description', 'description', 'twitter:description'];
const dates = [
	'article:published_time',
	'datepublished',
	'date',
	'dc.date',
	'dc.date.issued',
	'parsely-pub-date',
	'pubdate',
];

function ofPage(html: string): Glance {
	const said = new Map<string, string>();
	for (const [tag] of html.matchAll(metas)) {
		const name = attributeOf(tag, 'property|name|itemprop')?.toLowerCase();
		if (name !== undefined && !said.has(name)) said.set(name, attributeOf(tag, 'content') ?? '');
	}

	const first = (names: readonly string[]) =>
		names.map(name => said.get(name)).find(value => value !== undefined && value !== '');
	const title =
		first(titles) ??
		/<title[^<>]{0,200}>([^<]{1,1000})/i.exec(html)?.[1] ??
		/<h1[^<>]{0,500}>([^<]{1,1000})/i.exec(html)?.[1];
	const published =
		first(dates) ??
		/"datePublished"\s{0,9}:\s{0,9}"([^"]{4,60})"/.exec(html)?.[1] ??
		/<time\s[^<>]{0,500}?datetime\s{0,3}=\s{0,3}["']([^"']{4,60})/i.exec(html)?.[1];
	const date = isoDateOf(published ?? '');
	return {
		title: lineOf(decodeHTML(title ?? '')),
		published: date === null ? null : cleanLine(date),
		start:
			lineOf(decodeHTML(first(starts) ?? ''), mostStart) ??
			lineOf(textOfHtml(paragraph.exec(html)?.[0] ?? ''), mostStart),
	};
}

const attributeOf = (tag: string, names: string): string | undefined => {
	const match = new RegExp(
		`\\s(?:${names})\\s{0,3}=\\s{0,3}(?:"([^"]{0,900})"|'([^']{0,900})'|([^\\s"'>]{1,900}))`,
		'i',
	).exec(tag);
	return match?.[1] ?? match?.[2] ?? match?.[3];
};

function lineOf(text: string, most = 160): CleanText | null {
	const line = cleanLine(text, most);
	return line === '' ? null : line;
}
