import {decodeHTML} from 'entities';
import type {Token} from 'marked';
import {webAddress} from '../address.js';
import type {Run} from '../rich-block.js';

/** The text of a paragraph's tokens and where its links lead; pictures and HTML tags are no text. */
export function runsOf(tokens: readonly Token[], base: string | undefined, href: Run['href'] = null): Run[] {
	return tokens.flatMap((token): Run[] => {
		if (token.type === 'image' || token.type === 'html' || token.type === 'checkbox')
			return /^<br\b/i.test(token.raw) ? [{text: ' '}] : [];
		if (token.type === 'br') return [{text: ' '}];
		if (token.type === 'link') return runsOf(childrenOf(token), base, webAddress(String(token.href), base));
		const children = childrenOf(token);
		if (children.length > 0) return runsOf(children, base, href);
		const text = 'text' in token ? String(token.text) : token.raw;
		return [{text: token.type === 'text' ? decodeHTML(text) : text, href}];
	});
}

const childrenOf = (token: Token): readonly Token[] => ('tokens' in token ? (token.tokens ?? []) : []);
