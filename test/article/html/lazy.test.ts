import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const source = fileURLToPath(new URL('../../../source/', import.meta.url));
const others = readdirSync(source, {recursive: true, encoding: 'utf8'})
	.map(file => file.split(path.sep).join('/'))
	.filter(file => /\.tsx?$/.test(file) && !file.startsWith('article/html/'));

/** The parser and Readability take longer to load than a plain text takes to open. */
test('pages’ modules are loaded when a page is read', () => {
	const imported = others.flatMap(file =>
		[
			...readFileSync(path.join(source, file), 'utf8').matchAll(
				/^.*'(?:\.{1,2}\/(?:\w+\/)*html\/[^']+|linkedom|@mozilla\/readability)'.*$/gm,
			),
		].map(([line]) => [file, line.trim()] as const),
	);
	expect(imported.length).toBeGreaterThan(0);
	expect(imported.filter(([, line]) => !/await import\(|^import type/.test(line))).toEqual([]);
});
