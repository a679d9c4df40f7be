// Bundles what ships: dist/cli.js (the screen in chunks of its own, loaded for the dashboard alone), the library and readout/testing.
//   node bundle.mjs [OUTDIR]
import {execFileSync} from 'node:child_process';
import {chmod, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {commonJs, pack, packed} from './bundle/chunks.mjs';
import {plugins} from './bundle/plugins.mjs';
import {thirdParty} from './bundle/third-party.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const outdir = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const {version} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

/** What runs by itself, in a process or a thread of its own: dist/cli.js and so on. */
const programs = {cli: 'source/cli.tsx', reader: 'source/reader.ts', 'batch-worker': 'source/batch/worker.ts'};

const result = await build({
	absWorkingDir: root,
	entryPoints: {
		...Object.fromEntries(Object.entries(programs).map(([name, file]) => [`${name}-main`, file])),
		index: 'source/index.ts',
		testing: 'source/testing.ts',
	},
	outdir,
	bundle: true,
	splitting: true,
	minify: true,
	write: false,
	metafile: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	// Node 20 has them; esbuild would turn every such literal into a constructor's call.
	supported: {'regexp-unicode-property-escapes': true},
	jsx: 'automatic',
	logLevel: 'warning',
	chunkNames: '[name]-[hash]',
	define: {
		'process.env.NODE_ENV': '"production"',
		READOUT_VERSION: JSON.stringify(version),
		'import.meta.dirname': '__dirname',
		// meow makes a require of it that it never calls here.
		'import.meta.url': '"file:///readout"',
	},
	plugins,
});

await mkdir(outdir, {recursive: true});
// First of all: without it none of what follows would run.
await writeFile(path.join(outdir, 'package.json'), '{"type": "commonjs"}\n');
const made = new Set();
const write = async (name, text) => {
	made.add(name);
	await writeFile(path.join(outdir, name), text);
};

const codes = new Map();
for (const {path: file, text} of result.outputFiles) codes.set(path.basename(file), await commonJs(text));
for (const [name, code] of codes) await write(name, code);

/** What is loaded together: always; to the first frame; to answer the first keys; to draw the frames after them; to read and print. */
const together = {
	base: {entries: ['source/cli.tsx']},
	start: {
		after: 'base',
		entries: [
			'source/habits/settings-file.ts',
			'source/habits/history.ts',
			'source/habits/folders.ts',
			'source/show.ts',
		],
	},
	prelude: {after: 'start', entries: ['source/app/prelude.ts', 'source/read-beside.ts']},
	screen: {after: 'prelude', entries: ['source/app/dashboard.tsx']},
	read: {after: 'base', entries: ['source/print-source.ts', 'source/reading/read.ts']},
};
const packs = {};
for (const [name, chunks] of packed(result.metafile, together)) {
	const {code, hash} = pack(chunks, codes);
	const file = `${name}-${hash}.js`;
	await write(file, code);
	for (const chunk of chunks) packs[`./${chunk}`] = file;
}

const launcher = await readFile(path.join(root, 'bundle', 'launcher.cjs'), 'utf8');
for (const name of Object.keys(programs))
	await write(`${name}.js`, launcher.replace('PACKS', () => JSON.stringify(packs)).replace('ENTRY', `${name}-main`));
await chmod(path.join(outdir, 'cli.js'), 0o755);
execFileSync(process.execPath, [path.join(root, 'bundle', 'warm.cjs'), outdir], {stdio: 'inherit'});
// What an earlier bundle left goes last, so that who runs the program meanwhile never finds it gone; types/ is the compiler's.
for (const file of await readdir(outdir))
	if (/\.js\b/.test(file) && !made.has(file.replace(/\.js.*/, '.js'))) await rm(path.join(outdir, file));
await writeFile(path.join(outdir, 'THIRD-PARTY.txt'), await thirdParty(root, result.metafile));
await writeFile(path.join(outdir, 'meta.json'), JSON.stringify(result.metafile));
