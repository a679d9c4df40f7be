/** What a text is, and so who makes an article of it. `xml` and `json` are no article. */
export type TextKind = 'text' | 'markdown' | 'html' | 'feed' | 'xml' | 'json';

/** What is known beside the text: a file's name or the path of a URL, and what the server says. */
type Beside = {readonly name?: string; readonly contentType?: string | null};

/** The kind of a text: by what it holds, then by its name, then by what the server says. Pure; linear. */
export function kindOf(text: string, {name = '', contentType = null}: Beside = {}): TextKind {
	const isMarkdown = /\.(?:md|markdown|mdown|mkd)$/i.test(name) || contentType === 'text/markdown';
	const root = rootOf(text);
	if (root !== null) {
		if (/^(?:rss|feed|rdf:rdf)$/.test(root.name)) return 'feed';
		// Markdown may begin with a piece of HTML.
		if (root.isPage || (!isMarkdown && tags.test(root.name))) return 'html';
		if (root.isXml) return 'xml';
	}

	if (isJsonFeed(text)) return 'feed';
	if (isMarkdown) return 'markdown';
	if (/\.x?html?$/i.test(name) || /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType ?? '')) return 'html';
	if (/^application\/(?:feed\+)?json$/.test(contentType ?? '')) return 'json';
	return /^application\/(?:.{1,20}\+)?xml$/.test(contentType ?? '') ? 'xml' : 'text';
}

/** What a page may begin with that no plain text does. */
const tags =
	/^(?:html|head|body|meta|title|link|base|script|style|article|section|main|header|nav|div|p|h[1-6]|table|span|ul|ol|blockquote|figure|img|a)$/;

/** Declarations, comments and instructions before the first element. */
const prolog =
	/\s{0,10000}(?:<\?([a-z-]{1,40})[^>]{0,2000}\?>|<!(--)|<!doctype\s{1,20}([\w:.-]{1,40})[^>[]{0,2000}(?:\[[^\]]{0,2000}\]\s{0,20})?>)/iy;
const element = /\s{0,10000}<([a-z][\w:-]{0,40})(?=[\s/>])/iy;

type Root = {readonly name: string; readonly isPage: boolean; readonly isXml: boolean};

/** The element that a text begins with, its name in lower case; null if it begins with something else. */
function rootOf(text: string): Root | null {
	let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	let isXml = false;
	let hasComment = false;
	for (let pieces = 0; pieces < 100; pieces++) {
		prolog.lastIndex = at;
		const match = prolog.exec(text);
		if (match === null) break;
		const [, instruction, comment, doctype] = match;
		at = prolog.lastIndex;
		if (doctype?.toLowerCase() === 'html') return {name: 'html', isPage: true, isXml};
		if (instruction !== undefined) isXml ||= instruction.toLowerCase() === 'xml';
		if (comment !== undefined) {
			const end = text.indexOf('-->', at);
			if (end === -1) break;
			at = end + 3;
			hasComment = true;
		}
	}

	element.lastIndex = at;
	const name = element.exec(text)?.[1]?.toLowerCase();
	if (name === undefined) return isXml || hasComment ? {name: '', isPage: false, isXml} : null;
	return {name, isPage: name === 'html' || name === 'head' || name === 'body', isXml};
}

const isJsonFeed = (text: string): boolean =>
	/^\ufeff?\s{0,1000}\{/.test(text) && /"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/.test(text);
