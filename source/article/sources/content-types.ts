import {cleanLine} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';

/** What may hold an article, and what says nothing of itself. */
const articles =
	/^(?:text\/(?!css|javascript|calendar|csv|vcard)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|json|feed\+json|markdown|gzip|x-gzip|octet-stream|x-download|force-download|unknown)$|binary\/octet-stream$|unknown)/;

/** Why a content type isn't opened, in words that follow its source's name; null if it is, or if none is said. */
export function whyRefusedType(type: string | null): CleanText | null {
	if (type === null || !type.includes('/') || articles.test(type)) return null;
	return ours`it is ${kinds.find(([start]) => type.startsWith(start))?.[1] ?? cleanLine(type, 60)}, no article: open it in a browser`;
}

const kinds: ReadonlyArray<readonly [string, CleanText]> = [
	['image/', ours`a picture`],
	['video/', ours`a video`],
	['audio/', ours`a sound`],
	['font/', ours`a font`],
	['application/pdf', ours`a PDF`],
	['application/zip', ours`a zip archive`],
];
