// Runs a script of TypeScript, bundled first, since Node 20 doesn't run it.
import {mkdtemp, rm} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/** `entry`: a path. What it imports of the program finds data/ one folder up. */
export async function runBundled(entry) {
	const folder = await mkdtemp(path.join(import.meta.dirname, '../.training-'));
	const outfile = path.join(folder, 'training.mjs');
	try {
		await build({
			entryPoints: [entry],
			outfile,
			bundle: true,
			platform: 'node',
			format: 'esm',
			target: 'node20',
			supported: {'regexp-unicode-property-escapes': true},
		});
		await import(pathToFileURL(outfile).href);
	} finally {
		await rm(folder, {recursive: true});
	}
}
