import {outerNames} from './container.js';
import type {PageElement} from './dom.js';

/** A part of a page that its element gives away as furniture. */
export type RegionRule = {
	readonly reason: string;
	/** Of the element: its name, then its classes, id and role in lower case, parted by spaces and hyphens ("div media-caption"). */
	readonly names: RegExp;
	/** It stays if it holds more than this share of the story's prose. */
	readonly share: number;
	/** It stays if its text is longer than this, in UTF-16 code units. */
	readonly most: number;
	/** It goes only if at least this share of its text is links'. */
	readonly linked?: number;
	/** It goes only if it holds as many images, */
	readonly images?: number;
	/** and no more blocks. */
	readonly blocks?: number;
	/** Goes only before the story's first paragraph, or after its last. */
	readonly where?: 'head' | 'tail' | 'ends';
};

/** One row a kind. What a name says is a hint: the guards decide. */
export const regionRules: readonly RegionRule[] = [
	{
		reason: 'caption',
		names: /^figcaption\b|caption|cutline|[ -]credits?\b|photo-?(?:by|credit|graph)/,
		share: 0.15,
		most: 1500,
	},
	{reason: 'caption', names: /^(?:figure|picture|amp-img)\b/, share: 0.15, most: 1500},
	{
		reason: 'caption',
		names: /galler(?:y|ies)|slide-?show|slider|slides?\b|carousel|lightbox|slick/,
		share: 0.15,
		most: 6000,
	},
	{reason: 'caption', names: /[ -](?:image|img|photo|picture)s?\b/, share: 0.25, most: 600, blocks: 3, images: 1},
	{
		reason: 'caption',
		names: /[ -](?:image|img|photo|picture|video|player|media|embed)s?\b/,
		share: 0.1,
		most: 600,
		blocks: 3,
	},

	{
		reason: 'navigation',
		names: /^(?:nav|menu)\b|bread-?crumb|navigation|pagination|pager\b|skip-|top-?nav|[ -]toc\b/,
		share: 0.05,
		most: 3000,
	},
	{
		reason: 'related',
		names:
			/\brelated|relate-|read-?(?:more|next|also)|also-?(?:read|like)|see-?also|recommend|outbrain|taboola|you-?may|more-?(?:on|stories|from|articles|news|like)|most-?(?:read|viewed|popular)/,
		share: 0.15,
		most: 8000,
	},
	{
		reason: 'related',
		names:
			/trending|popular|recent|\brail\b|teasers?\b|promos?\b|swiper|latest|next-?(?:post|article|up)|prev(?:ious)?-?(?:post|article)|further/,
		share: 0.1,
		most: 8000,
	},
	{
		reason: 'newsletter',
		names:
			/news-?letter|sign-?up|subscri|opt-?in\b|mailchimp|in-?box\b|pay-?wall|[ -]cta\b|call-?to-?action|donat|membership/,
		share: 0.1,
		most: 1500,
	},
	{
		reason: 'author',
		names:
			/author-?(?:box|bio|info|card|details|profile|description|about|flyout|desc)|about-?(?:the-)?author|[ -]bio\b|\bbio-|contributor/,
		share: 0.1,
		most: 2500,
	},
	{
		reason: 'byline',
		names:
			/by-?line|[ -]authors?\b|timestamp|time-?stamp|date-?line|publish|posted|post-?(?:meta|info|date)|entry-?(?:meta|date|views)|article-?(?:meta|info|date)|[ -](?:meta|date|time)\b|reading?-?time/,
		share: 0.05,
		most: 400,
	},
	{
		reason: 'tags',
		names: /[ -](?:tags?|topics?|categor(?:y|ies)|keywords?|labels?)\b|tag-?(?:list|cloud)|filed/,
		share: 0.05,
		most: 1000,
		linked: 0.5,
	},
	{reason: 'comments', names: /comment|disqus|discussion|respond\b/, share: 0.05, most: 5000},
	{
		reason: 'share',
		names: /[ -](?:share|sharing|social|follow)\b|share-|social-|share(?:daddy|this|bar|tools)/,
		share: 0.03,
		most: 600,
	},
	{
		reason: 'advertisement',
		names:
			/[ -](?:ads?|advert\w*|sponsor\w*|dfp|adsense|gpt|adslot|wpa|partner)\b|\bad-(?:container|wrapper|slot|unit|block|break)/,
		share: 0.05,
		most: 1500,
	},
	{
		reason: 'copyright',
		names: /copy-?right|attribution|disclaim|syndigate|disclosure|trust-badge/,
		share: 0.05,
		most: 1500,
	},
	{reason: 'print', names: /print-?(?:only|header|footer)|visible-print|d-print-block/, share: 0.03, most: 600},
	{
		reason: 'label',
		names: /kicker|eyebrow|visually-?hidden|sr-only|screen-?reader|\bhidden\b|no-?script|cookie|gdpr|consent|overline/,
		share: 0.03,
		most: 600,
	},
	{
		reason: 'standfirst',
		names: /[ -](?:dek|deck|standfirst|sub-?title|sub-?head(?:line)?|summary|excerpt|strapline|synopsis)\b/,
		share: 0.1,
		most: 600,
		where: 'head',
	},
	{reason: 'author', names: /[ -]authors?\b|author-|\bbio\b/, share: 0.1, most: 2000, where: 'ends'},
	{reason: 'tools', names: /^(?:form|footer|dialog)\b|tool-?bar|utility|widget/, share: 0.05, most: 3000},
	// A story among other stories, each with its own headline.
	{reason: 'related', names: /^article\b/, share: 0.1, most: 2000},
	// Beside an image and nothing else.
	{reason: 'caption', names: /^(?:div|section|td|center|figure|a|span)\b/, share: 0.1, most: 220, images: 1, blocks: 2},
	{reason: 'aside', names: /^aside\b/, share: 0.1, most: 3000},
];

/** "div article__mediaCaption" is read as "div article--media-caption". */
export function namesOf(element: PageElement): string {
	const given = ['class', 'id', 'role', outerNames].map(name => element.getAttribute(name) ?? '').join(' ');
	return `${element.localName} ${given}`
		.slice(0, 500)
		.replace(/([a-z\d])([A-Z])/g, '$1-$2')
		.replace(/_{1,3}/g, '-')
		.toLowerCase();
}
