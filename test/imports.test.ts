import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const source = fileURLToPath(new URL('../source/', import.meta.url));
const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
	.filter(file => /\.tsx?$/.test(file))
	.map(file => file.split(path.sep).join('/'))
	.sort();
const textOf = (file: string): string => readFileSync(path.join(source, file), 'utf8');

/** What stands in no folder is the command line's, but for the three doors. */
function roomOf(file: string): string {
	if (['index.ts', 'testing.ts', 'data.ts'].includes(file)) return file.replace('.ts', '');
	if (file.startsWith('article/sources/')) return 'article/sources';
	return file.includes('/') ? file.split('/')[0]! : 'cli';
}

/** Which rooms a room imports, itself aside: downwards only. `types` are rooms of which it may take types alone. */
const rooms: Record<string, {imports: string[]; types?: string[]}> = {
	cli: {
		imports: [
			'batch',
			'index',
			'testing',
			'data',
			'article',
			'article/sources',
			'reading',
			'view',
			'output',
			'app',
			'terminal',
			'habits',
		],
	},
	habits: {imports: ['app', 'view', 'reading', 'article']},
	testing: {imports: ['app', 'article/sources', 'article', 'reading'], types: ['view']},
	index: {imports: ['article/sources', 'article', 'reading', 'output']},
	batch: {imports: ['reading', 'article', 'output']},
	app: {imports: ['view', 'terminal', 'article'], types: ['reading']},
	output: {imports: ['view', 'reading', 'article']},
	view: {imports: ['reading', 'article']},
	reading: {imports: ['article', 'data']},
	'article/sources': {imports: ['article', 'data']},
	article: {imports: ['data']},
	terminal: {imports: ['article']},
	data: {imports: []},
};

type Import = {from: string; specifier: string; isType: boolean};

/** `import … from '…'`, `import '…'`, `import('…')`, `export … from '…'`. */
function importsIn(file: string): Import[] {
	const text = textOf(file);
	const statements = /^(?:import|export)\s(?:([^'";]*?)\sfrom\s*)?'([^']+)'|\bimport\('([^']+)'\)/gm;
	return [...text.matchAll(statements)].map(([statement, names = '', specifier, dynamic]) => ({
		from: file,
		specifier: specifier ?? dynamic ?? '',
		isType:
			/^(?:import|export)\s+type\b/.test(statement) ||
			(/^\{/.test(names) &&
				names
					.replace(/[{}]/g, '')
					.split(',')
					.filter(name => name.trim() !== '')
					.every(name => /^\s*type\s/.test(name))),
	}));
}

const imports = files.flatMap(importsIn);

test('imports go downwards only', () => {
	const wrong = imports
		.filter(({specifier}) => specifier.startsWith('.'))
		.filter(({from, specifier, isType}) => {
			const room = roomOf(from);
			const other = roomOf(path.posix.join(path.posix.dirname(from), specifier).replace(/\.jsx?$/, '.ts'));
			const {imports: allowed, types = []} = rooms[room]!;
			return other !== room && !allowed.includes(other) && !(isType && types.includes(other));
		});
	expect(wrong.map(({from, specifier}) => `${from} imports ${specifier}`)).toEqual([]);
	expect(imports.length).toBeGreaterThan(50);
});

test('no two files import each other, types included, by whatever way', () => {
	const imported = new Map(files.map(file => [file, new Set<string>()]));
	for (const {from, specifier} of imports.filter(({specifier}) => specifier.startsWith('.'))) {
		const to = path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts');
		imported.get(from)!.add(imported.has(to) ? to : `${to}x`);
	}

	// What imports nothing that is left goes, until only circles and what leads to them are.
	const left = new Set(files);
	const isFree = (file: string) => [...imported.get(file)!].every(to => !left.has(to));
	for (let before = 0; before !== left.size; ) {
		before = left.size;
		for (const file of left) if (isFree(file)) left.delete(file);
	}

	expect([...left]).toEqual([]);
});

test('every room is in the list', () => {
	expect([...new Set(files.map(roomOf))].filter(room => !(room in rooms))).toEqual([]);
});

test('React and Ink stay in app', () => {
	const wrong = imports.filter(({from, specifier}) => /^(?:react|ink)\b/.test(specifier) && roomOf(from) !== 'app');
	expect(wrong.map(({from, specifier}) => `${from} imports ${specifier}`)).toEqual([]);
});

test('article, reading, view and output are pure', () => {
	const impure = /\bDate\.now\b|\bnew Date\(|\bprocess\.|\bIntl\.(?!Segmenter\b)|\bMath\.random\b|'node:|toLocale/;
	const pure = files.filter(file => ['article', 'reading', 'view', 'output'].includes(roomOf(file)));
	const wrong = pure.flatMap(file =>
		textOf(file)
			.split('\n')
			.filter(line => !/^\s*(?:\/\/|\/?\*)/.test(line) && impure.test(line))
			.map(line => `${file}: ${line.trim()}`),
	);
	expect(wrong).toEqual([]);
});

test('only data.ts reads data/', () => {
	// A worker's script stands beside the program.
	const readers = files.filter(file => /import\.meta\.(?:dirname(?!, '[a-z-]+\.js'\))|url)/.test(textOf(file)));
	expect(readers).toEqual(['data.ts']);
});

test('no file is over 500 lines', () => {
	expect(files.filter(file => textOf(file).split('\n').length > 500)).toEqual([]);
});
