// Draws a frame of a session as an SVG: npm run pictures.
import headless, {type IBufferCell} from '@xterm/headless';
import type {Size} from '../source/view/layout.js';

/** Pixels: of a cell, around the frame, and of its corners. */
const cell = {width: 8.4, height: 18};
const around = 14;
const corner = 8;
const baseline = 13.5;

/** The sixteen names as a dark terminal may show them: those that the theme uses. */
const colours = ['#1e2029', '#ff6b6b', '#8fd18a', '#e5c07b', '#7aa2f7', '#d48fe0', '#62c4d3', '#d7dae0'];
const background = colours[0]!;
const foreground = colours[7]!;

type Look = {readonly fill: string; readonly on: string | null; readonly style: string};
type Run = Look & {readonly column: number; readonly text: string};

/** The frame in its colours; `title` is what it shows, in words. */
export async function pictureOf(frame: string, {columns, rows}: Size, title: string): Promise<string> {
	const terminal = new headless.Terminal({cols: columns, rows, allowProposedApi: true});
	await new Promise<void>(done => terminal.write(frame.replaceAll('\n', '\r\n'), done));
	const width = columns * cell.width + 2 * around;
	const height = rows * cell.height + 2 * around;
	const lines = Array.from({length: rows}, (_, row) => runsOf(terminal, row, columns).flatMap(run => drawn(run, row)));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width)}" height="${number(height)}" role="img" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="${corner}" fill="${background}"/>
<g transform="translate(${around} ${around})" xml:space="preserve" shape-rendering="crispEdges">
${lines.flat().join('\n')}
</g>
</svg>
`;
}

/** Stretches of one look, blanks between words and sentences left out. */
function runsOf(terminal: headless.Terminal, row: number, columns: number): Run[] {
	const line = terminal.buffer.active.getLine(row)!;
	const runs: Run[] = [];
	for (let column = 0; column < columns; column++) {
		const its = line.getCell(column)!;
		const text = its.getChars();
		const look = lookOf(its);
		if ((text === '' || text === ' ') && look.on === null) continue;
		const last = runs.at(-1);
		const follows =
			last !== undefined &&
			last.column + last.text.length === column &&
			last.fill === look.fill &&
			last.on === look.on &&
			last.style === look.style &&
			(isShape(text) || isShape(last.text.charAt(0)) ? text === last.text.charAt(0) && shapes[text]![2] === 1 : true);
		if (follows) runs[runs.length - 1] = {...last, text: last.text + (text || ' ')};
		else runs.push({...look, column, text: text || ' '});
	}

	return runs;
}

function lookOf(its: IBufferCell): Look {
	const colour = its.isFgPalette() ? (colours[its.getFgColor()] ?? foreground) : foreground;
	const style = [
		its.isBold() ? ' font-weight="bold"' : '',
		its.isItalic() ? ' font-style="italic"' : '',
		its.isUnderline() ? ' text-decoration="underline"' : '',
		its.isDim() ? ' opacity="0.6"' : '',
	].join('');
	return its.isInverse() ? {fill: background, on: colour, style} : {fill: colour, on: null, style};
}

/** Blocks and rules as parts of their cell, so that they meet whatever the font: left, top, width, height. */
const shapes: Readonly<Record<string, readonly [number, number, number, number]>> = {
	'█': [0, 0, 1, 1],
	'▌': [0, 0, 0.5, 1],
	'▐': [0.5, 0, 0.5, 1],
	...Object.fromEntries([...'▁▂▃▄▅▆▇'].map((block, at) => [block, [0, 1 - (at + 1) / 8, 1, (at + 1) / 8]])),
	'─': [0, 0.47, 1, 0.06],
	'━': [0, 0.42, 1, 0.16],
	'╸': [0, 0.42, 0.5, 0.16],
	'│': [0.45, 0, 0.1, 1],
};

const isShape = (text: string): boolean => shapes[text] !== undefined;

function drawn({column, text, fill, on, style}: Run, row: number): string[] {
	const left = column * cell.width;
	const top = row * cell.height;
	const shape = shapes[text.charAt(0)];
	if (shape) {
		const [x, y, width, height] = shape;
		const wide = (text.length - 1 + width) * cell.width;
		return [rect(left + x * cell.width, top + y * cell.height, wide, height * cell.height, fill, style)];
	}

	const length = number(text.length * cell.width);
	return [
		...(on === null ? [] : [rect(left, top, text.length * cell.width, cell.height, on, '')]),
		`<text x="${number(left)}" y="${number(top + baseline)}" textLength="${length}" fill="${fill}"${style}>${escaped(text)}</text>`,
	];
}

const rect = (x: number, y: number, width: number, height: number, fill: string, style: string): string =>
	`<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${fill}"${style}/>`;

const number = (value: number): string => String(Math.round(value * 100) / 100);

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
