// What becomes of the chunks that esbuild made as ES modules: CommonJS, which Node loads in a third of the time, and packs of those
// that are always loaded together.
import {createHash} from 'node:crypto';
import path from 'node:path';
import {transform} from 'esbuild';

/** All of it in ASCII, so that Node needn't decode it: in string, template and regular expression alike `\u` means the character. */
const ascii = code => code.replace(/[^\0-\u007f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export async function commonJs(code) {
	const made = await transform(code, {
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		minify: true,
		supported: {'regexp-unicode-property-escapes': true, 'dynamic-import': false},
	});
	return ascii(made.code.replace(/^#!.*\n/, ''));
}

/** The chunks of each pack by the packs' names. What several need stands in the last pack that is loaded before them all. */
export function packed(metafile, together) {
	const before = name => (name === undefined ? [] : [...before(together[name].after), name]);
	const closures = Object.entries(together).map(([name, {entries}]) => [name, closure(metafile, entries)]);
	const homes = new Map();
	for (const [name, chunks] of closures) {
		for (const chunk of chunks) {
			const home = homes.get(chunk) ?? before(name);
			homes.set(
				chunk,
				home.filter(pack => before(name).includes(pack)),
			);
		}
	}

	return Object.keys(together).map(name => [
		name,
		[...homes].filter(([, home]) => home.at(-1) === name).map(([chunk]) => chunk),
	]);
}

/** The chunks that these entries load at once, by name ("cli.js"). */
function closure(metafile, entries) {
	const outputs = Object.entries(metafile.outputs);
	const found = new Map(outputs.filter(([, {entryPoint}]) => entries.includes(entryPoint)));
	if (found.size < entries.length) throw new Error(`no chunk for one of ${entries.join(', ')}`);
	for (const [, {imports}] of found)
		for (const {path: file, kind, external} of imports)
			if (kind === 'import-statement' && !external) found.set(file, metafile.outputs[file]);
	return new Set([...found.keys()].map(file => path.basename(file)));
}

/** One script whose value is the chunks' functions by name. */
export function pack(names, codeOf) {
	const functions = names.map(
		name => `"./${name}":function(exports,require,module,__filename,__dirname){${codeOf.get(name)}\n}`,
	);
	const code = `({${functions.join(',')}})`;
	return {code, hash: createHash('sha256').update(code).digest('hex').slice(0, 8)};
}
