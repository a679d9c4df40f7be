import {isSameTitle, sharesWord} from './titles.js';

/** What a page says of its article in JSON-LD (schema.org), as it stands there: nothing is cleaned or decoded yet. */
export type LinkedArticle = {
	readonly headline: string | null;
	readonly authors: readonly string[];
	readonly publisher: string | null;
	readonly published: string | null;
	readonly language: string | null;
	readonly body: string | null;
};

type Thing = Readonly<Record<string, unknown>>;

/** More than any page says; a hostile one is not gone through to its end. */
const mostThings = 5000;

const articleType =
	/(?:^|\/)(?:(?:\w{0,30}News)?Article|ScholarlyArticle|TechArticle|MedicalScholarlyArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review)$/;

/**
 * The article that the scripts tell of; null if they tell of none. Of several, or of one that isn't this page's, the page's title
 * decides. Pure; no recursion.
 */
export function linkedArticle(scripts: readonly string[], title: string): LinkedArticle | null {
	const articles = articlesIn(scripts);
	const article =
		articles.find(thing => isSameTitle(textIn(thing, 'headline') ?? '', title)) ??
		articles.find(thing => sharesWord(textIn(thing, 'headline') ?? title, title));
	if (article === undefined) return null;
	return {
		headline: textIn(article, 'headline') ?? textIn(article, 'name'),
		authors: namesIn(article.author ?? article.creator),
		publisher: namesIn(article.publisher ?? article.sourceOrganization)[0] ?? null,
		published: textIn(article, 'datePublished') ?? textIn(article, 'dateCreated'),
		language: textIn(article, 'inLanguage'),
		body: textIn(article, 'articleBody'),
	};
}

function articlesIn(scripts: readonly string[]): Thing[] {
	const pending: unknown[] = scripts.map(parsed).reverse();
	const articles: Thing[] = [];
	for (let seen = 0; pending.length > 0 && seen < mostThings; seen++) {
		const value = pending.pop();
		if (Array.isArray(value)) {
			for (const item of value.slice(0, mostThings).reverse()) pending.push(item);
		} else if (isThing(value)) {
			if (list(value['@type']).some(type => typeof type === 'string' && articleType.test(type))) articles.push(value);
			for (const name of ['mainEntity', 'mainEntityOfPage', '@graph']) if (name in value) pending.push(value[name]);
		}
	}

	return articles;
}

/** JSON as pages have it: in a comment or CDATA, with line breaks inside its strings. */
function parsed(script: string): unknown {
	const json = script
		.replace(/^\s{0,1000}(?:<!--|\/\*\s{0,10}<!\[CDATA\[\s{0,10}\*\/|\/\/\s{0,10}<!\[CDATA\[|<!\[CDATA\[)/, '')
		.replace(/(?:-->|(?:\/\*|\/\/)?\s{0,10}\]\]>\s{0,10}(?:\*\/)?)[\s;]{0,100}$/, '')
		.replace(/;\s{0,100}$/, '');
	for (const attempt of [json, json.replace(/[\u0000-\u001f]/g, ' ')]) {
		try {
			return JSON.parse(attempt) as unknown;
		} catch {}
	}

	return null;
}

const isThing = (value: unknown): value is Thing =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function textIn(thing: Thing, name: string): string | null {
	const value = list(thing[name])[0];
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

const namesIn = (value: unknown): string[] =>
	list(value)
		.slice(0, 20)
		.flatMap(item => (isThing(item) ? [textIn(item, 'name')] : typeof item === 'string' ? [item] : []))
		.filter((name): name is string => name !== null && !/^https?:/.test(name));
