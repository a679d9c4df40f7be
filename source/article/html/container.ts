import {Readability} from '@mozilla/readability';
import type {PageDocument, PageElement} from './dom.js';

/** More elements than any article's page: Readability's time isn't linear. */
const mostElements = 30_000;

/** The element that holds the story, its attributes as they were; null if Readability finds none. Changes the document. */
export function containerOf(document: PageDocument): PageElement | null {
	const reader = new Readability<PageElement>(document as never, {
		keepClasses: true,
		disableJSONLD: true,
		maxElemsToParse: mostElements,
		serializer: node => node as unknown as PageElement,
	});
	// It would give a lone inner element the attributes of the outer one, and what its class says would be lost.
	Object.assign(reader, {_simplifyNestedElements: () => {}});
	try {
		return reader.parse()?.content ?? null;
	} catch {
		return null;
	}
}
