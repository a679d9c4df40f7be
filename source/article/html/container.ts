import {Readability} from '@mozilla/readability';
import {isElement, type PageDocument, type PageElement} from './dom.js';

/** More elements than any article's page: Readability's time isn't linear. */
const mostElements = 30_000;

/** What an element was called that Readability took for its only paragraph: beside the paragraph's own names. */
export const outerNames = 'data-outer-names';

/** The element that holds the story, its elements called as they were; null if Readability finds none. Changes the document. */
export function containerOf(document: PageDocument): PageElement | null {
	const reader = new Readability<PageElement>(document as never, {
		keepClasses: true,
		disableJSONLD: true,
		maxElemsToParse: mostElements,
		serializer: node => node as unknown as PageElement,
	});
	const own = reader as unknown as Steps;
	const hasSingleTag = own._hasSingleTagInsideElement.bind(reader);
	const steps: Steps = {
		// Addresses are made whole here, and what its elements are called is needed after.
		_postProcessContent() {},
		_hasSingleTagInsideElement(element, tag) {
			const isSo = hasSingleTag(element, tag);
			if (isSo && tag === 'P') nameParagraph(element);
			return isSo;
		},
	};
	Object.assign(reader, steps);
	try {
		return reader.parse()?.content ?? null;
	} catch {
		return null;
	}
}

/** Steps of Readability's own (its version is fixed) that forget what elements are called. */
type Steps = {
	_postProcessContent(content: unknown): void;
	_hasSingleTagInsideElement(element: PageElement, tag: string): boolean;
};

function nameParagraph(element: PageElement): void {
	const names = ['class', 'id', 'role', outerNames].map(name => element.getAttribute(name) ?? '').join(' ');
	for (const child of element.childNodes)
		if (isElement(child) && names.trim() !== '') child.setAttribute(outerNames, names.trim());
}
