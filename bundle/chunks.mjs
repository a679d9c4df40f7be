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

/** The chunks of each pack by the pack's entries; what several need stands in the first. */
export function packed(metafile, together) {
	const packs = Object.entries(together).map(([name, entries]) => [name, closure(metafile, entries)]);
	const first = packs[0][1];
	for (const [, chunks] of packs)
		for (const chunk of chunks) if (packs.filter(([, others]) => others.has(chunk)).length > 1) first.add(chunk);
	return packs.map(([name, chunks]) => [name, [...chunks].filter(chunk => chunks === first || !first.has(chunk))]);
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
