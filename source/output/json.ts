import type {Document} from '../reading/document.js';

/** What JSON shows of a document: its article without the warnings, which the document has. */
export function contract(document: Document): unknown {
	const {warnings: _, ...article} = document.article;
	return {...document, article};
}

/** The whole document, indented by two spaces. */
export const printJson = (document: Document): string => `${JSON.stringify(contract(document), null, 2)}\n`;
