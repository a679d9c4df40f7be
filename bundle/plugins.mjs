// What the bundle does to its dependencies so that the screen starts and draws fast. Each stand-in is a module beside this file.
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Ink's developer tools are for Ink's developers, and their package isn't installed; awaited at once, they would forbid CommonJS. */
const noDevtools = {
	name: 'no-devtools',
	setup(build) {
		build.onLoad({filter: /ink[\\/]build[\\/]reconciler\.js$/}, async ({path: file}) => ({
			contents: (await readFile(file, 'utf8')).replaceAll("process.env['DEV'] === 'true'", 'false'),
		}));
	},
};

const lazy = {path: path.join(here, 'lazy-string-width.mjs')};

const plainWidth = {
	name: 'plain-width',
	setup(build) {
		build.onResolve({filter: /^string-width$/}, ({importer}) =>
			importer.endsWith(path.join('view', 'width.ts')) ? lazy : {path: path.join(here, 'string-width.ts')},
		);
		build.onResolve({filter: /string-width\/index\.js$/}, ({importer}) =>
			importer.endsWith(path.join('bundle', 'string-width.ts')) ? lazy : undefined,
		);
	},
};

const lateCalendar = {
	name: 'late-calendar',
	setup(build) {
		build.onResolve({filter: /^ical\.js$/}, () => ({path: path.join(here, 'lazy-ical.mjs')}));
	},
};

/** Ink asks other programs for a terminal's size where Node doesn't know it; what starts them is loaded then. */
const lateSize = {
	name: 'late-size',
	setup(build) {
		build.onLoad({filter: /terminal-size[\\/]index\.js$/}, async ({path: file}) => ({
			contents: (await readFile(file, 'utf8')).replace(
				/^import \{execFileSync\} from 'node:child_process';$/m,
				"const execFileSync = (...all) => require('node:child_process').execFileSync(...all);",
			),
		}));
	},
};

const plainTokens = {
	name: 'plain-tokens',
	setup(build) {
		build.onResolve({filter: /^@alcalzone\/ansi-tokenize$/}, () => ({path: path.join(here, 'ansi-tokenize.ts')}));
	},
};

/** What Ink finds out about a row is kept from frame to frame, and what changed in it found without a segmenter. */
const quickRows = {
	name: 'quick-rows',
	setup(build) {
		const patched = (filter, ...pairs) =>
			build.onLoad({filter}, async ({path: file}) => {
				let contents = await readFile(file, 'utf8');
				for (const [from, to] of pairs) {
					if (!contents.includes(from)) throw new Error(`${file} holds no ${from} where it did`);
					contents = contents.replace(from, () => to);
				}

				return {contents};
			});
		patched(
			/ink[\\/]build[\\/]output\.js$/,
			[
				'    caches = new OutputCaches();',
				`    caches = Output.caches;
    static kept = new OutputCaches();
    static get caches() {
        const {styledChars, widths} = Output.kept;
        if (styledChars.size > 1000 || widths.size > 10_000) Output.kept = new OutputCaches();
        return Output.kept;
    }`,
			],
			// A cell is put in the place of another, and never changed: the blank ones can be one.
			[
				`            const row = [];
            for (let x = 0; x < this.width; x++) {
                row.push({
                    type: 'char',
                    value: ' ',
                    fullWidth: false,
                    styles: [],
                });
            }
            output.push(row);`,
				`            output.push(new Array(this.width).fill({type: 'char', value: ' ', fullWidth: false, styles: []}));`,
			],
			// What isn't clipped needs no cutting.
			[
				'                    return this.sliceLineToColumns(',
				`                    return from === 0 && to === width ? line : this.sliceLineToColumns(`,
			],
		);
		// Curly quotes and bars are as plain here as ASCII: a cell each.
		patched(/ink[\\/]build[\\/]line-update\.js$/, [
			'const printableAscii = /^[ -~]*$/u;',
			`import {isPlain} from ${JSON.stringify(path.join(here, '..', 'source', 'view', 'width.ts'))};
const printableAscii = {test: isPlain};`,
		]);
		patched(/ink[\\/]build[\\/]sanitize-ansi\.js$/, [
			'export default sanitizeAnsi;',
			`const known = new Map();
export default text => {
    let sanitized = known.get(text);
    if (sanitized === undefined) {
        if (known.size > 1000) known.clear();
        known.set(text, (sanitized = sanitizeAnsi(text)));
    }
    return sanitized;
};`,
		]);
	},
};

const embedded = /"data:application\/octet-stream;base64,([^"]+)"/;

/** Yoga from bytes, which then stand in the bundle once. */
const yogaFromBytes = {
	name: 'yoga-from-bytes',
	setup(build) {
		const glue = path.join(here, '..', 'node_modules', 'yoga-layout', 'dist', 'binaries', 'yoga-wasm-base64-esm.js');
		build.onResolve({filter: /^yoga-layout$/}, () => ({path: path.join(here, 'yoga-layout.ts')}));
		build.onResolve({filter: /^yoga-wasm$/}, () => ({path: glue, namespace: 'yoga-wasm'}));
		build.onLoad({filter: /.*/, namespace: 'yoga-wasm'}, async () => {
			const [, base64] = embedded.exec(await readFile(glue, 'utf8')) ?? [];
			if (base64 === undefined) throw new Error('yoga-layout holds no WebAssembly where it was');
			return {contents: Buffer.from(base64, 'base64'), loader: 'binary'};
		});
		build.onLoad({filter: /yoga-wasm-base64-esm\.js$/, namespace: 'file'}, async ({path: file}) => ({
			contents: (await readFile(file, 'utf8')).replace(embedded, '""'),
		}));
	},
};

const leanMeow = {
	name: 'lean-meow',
	setup(build) {
		const isMeow = importer => importer.includes(path.join('meow', 'build'));
		build.onResolve({filter: /^\.\/dependencies\.js$/}, ({importer}) =>
			isMeow(importer) ? {path: path.join(here, 'meow-dependencies.mjs')} : undefined,
		);
		// Marked as what they are, these calls go, and the lists of licences and the starting of processes with them.
		build.onLoad({filter: /meow[\\/]build[\\/]dependencies\.js$/}, async ({path: file}) => ({
			contents: (await readFile(file, 'utf8')).replace(
				/^((?:(?:var|const) \w+ = )?)(require[A-Z]|getDefaultExportFromCjs\(|promisify\()/gm,
				'$1/* @__PURE__ */ $2',
			),
		}));
	},
};

export const plugins = [
	lateCalendar,
	lateSize,
	leanMeow,
	noDevtools,
	plainWidth,
	plainTokens,
	quickRows,
	yogaFromBytes,
];
