import {isNode, LineCounter, parseDocument} from 'yaml';

/** What a text of YAML holds, or why it is none, in one line. */
export function valueIn(text: string): {readonly value: unknown} | {readonly why: string} {
	const document = parseDocument(text, {prettyErrors: false});
	const [error] = document.errors;
	if (error) return {why: error.message};
	try {
		return {value: document.toJS()};
	} catch (fault) {
		return {why: fault instanceof Error ? fault.message : String(fault)};
	}
}

/** The line, from 1, of a field of a text of YAML; where it is none, that of its first fault. */
export function lineIn(text: string, field: readonly string[]): number {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, {lineCounter, prettyErrors: false});
	const [error] = document.errors;
	const node = document.getIn(field, true);
	const at = error?.pos[0] ?? (isNode(node) ? node.range?.[0] : undefined);
	return Math.max(1, lineCounter.linePos(at ?? 0).line);
}
