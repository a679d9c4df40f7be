/** Reports of clicks and of the wheel, in the form that has no limit of 223 columns (SGR). */
export const mouseOn = '\u001b[?1000h\u001b[?1006h';
export const mouseOff = '\u001b[?1006l\u001b[?1000l';

export type MouseReport = {readonly kind: 'click' | 'up' | 'down'; readonly column: number; readonly row: number};

/** Half a report is never longer. */
const longest = 32;

/** Reads mouse reports out of what a terminal sends; half a report waits for its rest. `column` and `row` count from 0. */
export function mouseReader(): (chunk: string) => MouseReport[] {
	let rest = '';
	return chunk => {
		const text = rest + chunk;
		const reports: MouseReport[] = [];
		let end = 0;
		for (const match of text.matchAll(/\u001b\[<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])/g)) {
			end = match.index + match[0].length;
			const kind = kindOf(Number(match[1]), match[4] === 'M');
			if (kind) reports.push({kind, column: Number(match[2]) - 1, row: Number(match[3]) - 1});
		}

		const open = text.lastIndexOf('\u001b[<');
		rest = open >= end && text.length - open < longest ? text.slice(open) : '';
		return reports;
	};
}

/** The first button pressed, without a modifier, and the two ways of the wheel. */
function kindOf(button: number, isPress: boolean): MouseReport['kind'] | null {
	if (!isPress) return null;
	return button === 0 ? 'click' : button === 64 ? 'up' : button === 65 ? 'down' : null;
}

/** Asks the terminal for reports until what it returns is called. */
export function listenToMouse(
	stdin: NodeJS.ReadableStream,
	stdout: NodeJS.WritableStream,
	tell: (report: MouseReport) => void,
): () => void {
	const read = mouseReader();
	const listen = (chunk: Buffer | string) => {
		for (const report of read(String(chunk))) tell(report);
	};

	stdin.on('data', listen);
	stdout.write(mouseOn);
	return () => {
		stdin.off('data', listen);
		stdout.write(mouseOff);
	};
}
