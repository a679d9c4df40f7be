import {isNode, LineCounter, parseDocument, type YAMLError} from 'yaml';
import {type CleanText, ours} from '../article/clean-text.js';

/** What a text of YAML holds, or why it is none. */
export function valueIn(text: string): {readonly value: unknown} | {readonly why: CleanText} {
	const document = parseDocument(text, {prettyErrors: false});
	const [error] = document.errors;
	if (error) return {why: whyNone(error)};
	try {
		return {value: document.toJS()};
	} catch {
		return {why: ours`an alias (*) stands there that nothing answers to: write out what is meant`};
	}
}

function whyNone({code}: YAMLError): CleanText {
	if (code === 'DUPLICATE_KEY') return ours`it is there twice: leave one`;
	if (code === 'MULTIPLE_DOCS') return ours`a second document begins: leave out the line ---`;
	if (code === 'TAB_AS_INDENT') return ours`a tab indents it: write spaces`;
	return ours`it is no YAML: see to quotes, brackets and what is indented`;
}

/** The line, from 1, of a field of a text of YAML; where it is none, that of its first fault, and the field that it is in. */
export function placeIn(
	text: string,
	field: readonly string[],
): {readonly line: number; readonly field: readonly string[]} {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, {lineCounter, prettyErrors: false});
	const [error] = document.errors;
	const node = document.getIn(field, true);
	if (error === undefined) {
		const at = isNode(node) ? node.range?.[0] : undefined;
		return {line: Math.max(1, lineCounter.linePos(at ?? 0).line), field};
	}

	const {line} = lineCounter.linePos(error.pos[0]);
	if (error.code === 'MULTIPLE_DOCS') return {line, field: []};
	// A field that is there twice stands in this line; what is left open is told of behind its own.
	const lines = text.split('\n').slice(0, error.code === 'DUPLICATE_KEY' ? line : Math.max(1, line - 1));
	const at = lines.findLastIndex(each => /^[\w-]+:/.test(each));
	if (at < 0) return {line, field: []};
	const opened = [lines[at]!.slice(0, lines[at]!.indexOf(':'))];
	return {line: /^(?:MISSING_CHAR|BAD_INDENT)$/.test(error.code) ? at + 1 : line, field: opened};
}
