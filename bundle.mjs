// Bundles what ships: dist/cli.js (the screen in a chunk of its own, loaded for the dashboard alone), the library and readout/testing.
//   node bundle.mjs [OUTDIR]
import {chmod, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {plugins} from './bundle/plugins.mjs';
import {thirdParty} from './bundle/third-party.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const outdir = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const {version} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

const result = await build({
	absWorkingDir: root,
	entryPoints: {cli: 'source/cli.tsx', index: 'source/index.ts', testing: 'source/testing.ts'},
	outdir,
	bundle: true,
	splitting: true,
	minify: true,
	metafile: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	// Node 20 has them; esbuild would turn every such literal into a constructor's call.
	supported: {'regexp-unicode-property-escapes': true},
	jsx: 'automatic',
	logLevel: 'warning',
	chunkNames: '[name]-[hash]',
	define: {'process.env.NODE_ENV': '"production"', READOUT_VERSION: JSON.stringify(version)},
	banner: {
		js: "import {createRequire as createRequire_} from 'node:module';const require=createRequire_(import.meta.url);",
	},
	plugins,
});
// What an earlier bundle left goes last, so that who runs the program meanwhile never finds it gone; types/ is the compiler's.
const made = new Set(Object.keys(result.metafile.outputs).map(output => path.basename(output)));
for (const file of await readdir(outdir))
	if (file.endsWith('.js') && !made.has(file)) await rm(path.join(outdir, file));
await writeFile(path.join(outdir, 'THIRD-PARTY.txt'), await thirdParty(root, result.metafile));
await writeFile(path.join(outdir, 'meta.json'), JSON.stringify(result.metafile));
await chmod(path.join(outdir, 'cli.js'), 0o755);
