import {clean} from './clean.js';
import type {CleanText} from './clean-text.js';

/** Longer ones carry data, no address. */
const longest = 4096;

/**
 * A link's target as an absolute http(s) address, every character of it harmless: null if it leads anywhere else
 * (`javascript:`, `data:`, `file:`, `mailto:`) or nowhere. A name and password in it go. Pure.
 */
export function webAddress(href: string, base?: string): CleanText | null {
	if (href.length > longest || !URL.canParse(href, base)) return null;
	const url = new URL(href, base);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
	url.username = '';
	url.password = '';
	return clean(url.href);
}
