import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const cli = path.join(dist, 'cli.js');
const folder = mkdtempSync(path.join(tmpdir(), 'readout-'));
const file = (name: string, content: string | Uint8Array): string => {
	writeFileSync(path.join(folder, name), content);
	return path.join(folder, name);
};

const story = file('story.txt', 'Prices rise in Oslo\n\nPrices rose by 3% last year, the minister said.\n');

type Settings = {input?: string; environment?: Record<string, string>};

function readout(argv: readonly string[], {input = '', environment = {}}: Settings = {}) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...argv], {
		input,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		env: {PATH: process.env.PATH ?? '', ...environment},
	});
	return {status, stdout, stderr};
}

const shell = (script: string) => spawnSync('sh', ['-c', script], {encoding: 'utf8', maxBuffer: 2 ** 28});
const command = `"${process.execPath}" "${cli}"`;

test('the article is printed where there is no terminal', () => {
	const {status, stdout, stderr} = readout([story]);
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	expect(stdout).toMatch(/^Prices rise in Oslo\n/);
	expect(readout(['-'], {input: 'Only this.'}).stdout).toMatch(/^Only this\.\n/);
	expect(readout([]).stdout).toMatch(/^Putin emphasizes/);
});

test('help and version', () => {
	expect(readout(['--help'])).toMatchObject({status: 0, stderr: ''});
	expect(readout(['--help']).stdout).toMatch(/^readout \[SOURCE\] \[options\]\n/);
	const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
	expect(readout(['-v'])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''});
});

test('a session needs no terminal', () => {
	expect(readout([story, '--keys', '', '--size', '60x16']).stdout.split('\n').length).toBe(17);
	const {stdout} = readout([story, '--keys', `@${file('keys', '2\n3\r\n')}`, '--every-frame']);
	expect(stdout.match(/^--- .*$/gm)).toEqual(['--- start', '--- 2', '--- 3']);
});

describe('faults are one line, and nothing on standard output', () => {
	test.each<[string[], number, RegExp]>([
		[['--wat'], 2, /--wat/],
		[['--pane', 'x'], 2, /story, entities/],
		[['--format', 'x'], 2, /text, json/],
		[['--theme', 'x'], 2, /auto, dark/],
		[['--published', 'x'], 2, /2024-05-17/],
		[['--keys', '2<nokey>'], 2, /nokey/],
		[['--keys', '', '--size', '0'], 2, /COLSxROWS/],
		[[story, story], 2, /one source/],
		[[file('empty.txt', '')], 65, /empty\.txt/],
		[[file('blank.txt', ' \n \n')], 65, /blank\.txt/],
		[[file('binary', new Uint8Array([0, 1, 2, 255, 254, 0, 0, 7]))], 65, /binary/],
		[['http://user:secret@127.0.0.1:9/'], 69, /: http:\/\/127\.0\.0\.1:9\/: nothing answers/],
		[['ftp://example.org/'], 66, /example\.org/],
		[['--lang', 'English!'], 2, /--lang English!/],
		[[path.join(folder, 'missing\u001B[31m.txt')], 66, /missing\.txt/],
		[[mkdtempSync(path.join(folder, 'none-'))], 66, /none-/],
		[[folder, '--format', 'csv'], 2, /--format csv wants one/],
		[[folder, '--pane', 'entities'], 2, /--pane entities wants one/],
		[[folder, '--format', 'markdown'], 2, /readout-/],
		[['--keys', '@/no/such/file'], 66, /no\/such\/file/],
		[['-'], 65, /standard input/],
	])('%j', (argv, code, named) => {
		const {status, stdout, stderr} = readout(argv);
		expect({status, stdout}).toEqual({status: code, stdout: ''});
		expect(stderr).toMatch(/^readout: [^\n]+\n$/);
		expect(stderr).toMatch(named);
		expect(stderr).not.toMatch(/\u001B|\bat .*:\d+:\d+/);
	});
});

test('a directory or a feed is printed as a list, or as a document a line', () => {
	const some = mkdtempSync(path.join(folder, 'some-'));
	writeFileSync(path.join(some, 'a.txt'), 'Prices rise\n\nOslo was cold, and prices rose by 3% that year, he said.\n');
	writeFileSync(path.join(some, 'b.md'), '---\ntitle: A\ttitle\ndate: 2024-05-17T09:30:00Z\n---\nWords.\n');
	const list = [`2024-05-17\tA title\t${some}/b.md\n`, `\tPrices rise\t${some}/a.txt\n`].join('');
	expect(readout([some])).toEqual({status: 0, stdout: list, stderr: ''});
	expect(readout([some, '--format', 'text']).stdout).toBe(list);
	const {status, stdout} = readout([some, '--format', 'json']);
	const documents = stdout
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line));
	expect(status).toBe(0);
	expect(documents.map(({article}) => article.source)).toEqual([`${some}/b.md`, `${some}/a.txt`]);
	expect(documents[1]).toEqual(JSON.parse(readout([`${some}/a.txt`, '--format', 'json']).stdout));
	const feed = file(
		'feed.xml',
		'<rss version="2.0"><channel><title>T</title><item><title>Gone</title><link>http://127.0.0.1:9/</link></item><item><title>Here</title><description>Words.</description></item></channel></rss>',
	);
	const printed = readout([feed, '--format', 'json']);
	expect({status: printed.status, lines: printed.stdout.split('\n').length}).toEqual({status: 69, lines: 2});
	expect(printed.stderr).toMatch(/^readout: http:\/\/127\.0\.0\.1:9\/: nothing answers[^\n]+\n$/);
});

test('another language than English: the story alone, and why', () => {
	const german = file(
		'german.txt',
		'Der Bundestag hat am Donnerstag, 16. Mai 2024, ein neues Gesetz über 5 Millionen Euro verabschiedet.',
	);
	const document = JSON.parse(readout([german, '--format', 'json']).stdout);
	expect(document).toMatchObject({article: {language: 'de'}, entities: [], dates: [], events: [], figures: []});
	expect(document.warnings.join()).toContain('in English only');
	expect(readout([german]).stdout).toMatch(/ENTITIES 0\n {2}This article isn't in English \(de\)/);
	expect(readout([german, '--keys', '2']).stdout).toContain("This article isn't in English (de)");
	expect(JSON.parse(readout([german, '--lang', 'en', '--format', 'json']).stdout).dates).not.toEqual([]);
	expect(JSON.parse(readout([story, '--lang', 'de', '--format', 'json']).stdout).figures).toEqual([]);
});

test('the same bytes whatever the environment', () => {
	const environments = [
		{},
		{TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', COLUMNS: '40', CI: '1', NO_COLOR: '1', TERM: 'dumb'},
		{TZ: 'America/Anchorage', LC_ALL: 'C', COLUMNS: '300', FORCE_COLOR: '3', TERM: 'xterm-256color'},
	];
	for (const argv of [
		['--format', 'json'],
		['--format', 'text'],
		['--format', 'markdown'],
		['--format', 'csv'],
		['--keys', '2j'],
	]) {
		const [first, ...others] = environments.map(environment => readout(argv, {environment}).stdout);
		expect(first).not.toBe('');
		for (const other of others) expect(other).toBe(first);
	}
});

test('a batch answers in order, bad records too', () => {
	const {status, stdout} = readout(['--batch'], {input: '{"id":1,"text":"Yes."}\nno\n{"id":[2]}\n'});
	expect(status).toBe(0);
	expect(
		stdout
			.trimEnd()
			.split('\n')
			.map(line => JSON.parse(line).id),
	).toEqual([1, null, [2]]);
});

const long = file('long.txt', 'Nothing much happened in the town that day.\n\n'.repeat(20_000));

test('a reader that goes away is no fault', () => {
	for (const argv of ['--format json', '--format text']) {
		const {stdout, stderr} = shell(`{ ${command} ${argv} "${long}"; echo "code $?" >&2; } | head -1`);
		expect(stdout.split('\n').length).toBe(2);
		expect(stderr).toBe('code 0\n');
	}

	const records = file('records', '{"id":1,"text":"Yes."}\n'.repeat(2000));
	expect(shell(`{ ${command} --batch < "${records}"; echo "code $?" >&2; } | head -1`).stderr).toBe('code 0\n');
});

test('what is printed is printed whole', () => {
	const {stdout} = shell(`${command} --format json "${long}" | cat`);
	expect(stdout.length).toBeGreaterThan(2 ** 20);
	expect(stdout.endsWith('\n}\n')).toBe(true);
});

test('a pipe that doesn’t wait for its reader gets it whole too', () => {
	// Another program that has the pipe as a stream keeps it from waiting.
	const other = `"${process.execPath}" -e "process.stdout.write(''); setTimeout(() => {}, 20000)"`;
	const {stdout, stderr} = shell(
		`{ ${other} & sleep 0.3; ${command} --format json "${long}"; echo "code $?" >&2; kill $! 2>&-; } | { sleep 2; cat; }`,
	);
	expect(stderr).toBe('code 0\n');
	expect(stdout.length).toBeGreaterThan(2 ** 20);
	expect(stdout.endsWith('\n}\n')).toBe(true);
});

test.runIf(existsSync('/dev/full'))('a full disk is one line and 74', () => {
	for (const argv of ['', '--format json', '--keys 2', '--help', '--batch']) {
		const {status, stderr} = shell(`echo '{"id":1,"text":"Yes."}' | ${command} ${argv} > /dev/full`);
		expect({argv, status}).toEqual({argv, status: 74});
		expect(stderr).toMatch(/^readout: [^\n]+\n$/);
	}
});

type Meta = {
	outputs: Record<
		string,
		{inputs: Record<string, {bytesInOutput: number}>; imports: Array<{path: string; kind: string}>; entryPoint?: string}
	>;
};

test('what prints a plain text, or writes the first frame, loads neither Ink nor React, and no parser of other formats', () => {
	const {outputs} = JSON.parse(readFileSync(path.join(dist, 'meta.json'), 'utf8')) as Meta;
	const inputsOf = (output: string, seen = new Set<string>()): string[] => {
		if (seen.has(output)) return [];
		seen.add(output);
		const {inputs, imports} = outputs[output]!;
		const loaded = imports.filter(({path: to, kind}) => kind === 'import-statement' && to in outputs);
		return [...Object.keys(inputs), ...loaded.flatMap(({path: to}) => inputsOf(to, seen))];
	};

	const screen = /node_modules\/(?:ink|ink-select-input|react|react-reconciler|yoga-layout)\//;
	const outputOf = (entry: string) => Object.keys(outputs).find(output => outputs[output]!.entryPoint === entry)!;
	for (const entry of [
		'source/cli.tsx',
		'source/index.ts',
		'source/batch.ts',
		'source/show.ts',
		'source/app/prelude.ts',
	]) {
		expect(inputsOf(outputOf(entry)).filter(input => screen.test(input))).toEqual([]);
	}

	const formats =
		/node_modules\/(?:feedsmith|fast-xml-parser|marked|yaml|entities|linkedom|@mozilla|eld|https-proxy-agent)\//;
	for (const entry of ['source/cli.tsx', 'source/print-source.ts', 'source/reading/read.ts', 'source/index.ts'])
		expect(inputsOf(outputOf(entry)).filter(input => formats.test(input) || /unpack|sources.web/.test(input))).toEqual(
			[],
		);

	expect(inputsOf(outputOf('source/testing.ts')).some(input => screen.test(input))).toBe(true);
});

test('the licence of every package in the bundle stands beside it', () => {
	const {inputs} = JSON.parse(readFileSync(path.join(dist, 'meta.json'), 'utf8')) as {inputs: object};
	const text = readFileSync(path.join(dist, 'THIRD-PARTY.txt'), 'utf8');
	const names = Object.keys(inputs).map(input => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]);
	for (const name of new Set(names))
		if (name !== undefined) expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+`, 'm'));
	expect(names).toContain('meow');
});

test('the bundled meow, without what it never needs, splits arguments as the whole one', () => {
	const same = [
		[
			['--every-frame', '--keys=2', '--size=60x16', story],
			['--keys', '2', story, '--every-frame', '--size', '60x16'],
		],
		[
			['--format=json', '--', story],
			[story, '--format', 'json'],
		],
		[['-h'], ['--help']],
	];
	for (const [one, other] of same) expect(readout(one!)).toEqual(readout(other!));
	expect(readout(['--keys', '5', '--every-frame']).stdout).toMatch(/^--- start\n/);
});

test('the library reads and prints without the program', () => {
	const script = `import {load, read, print} from ${JSON.stringify(path.join(dist, 'index.js'))};
		process.stdout.write(print(read(await load(${JSON.stringify(story)})), {format: 'json'}));`;
	const {stdout} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'});
	expect(stdout).toBe(readout([story, '--format', 'json']).stdout);
});

test('figures are held against series of one’s own', () => {
	const jobs = file(
		'jobs.csv',
		'# measures: unemployment rate\n# unit: percent\n# source: Office\nperiod,value\n2023,3.9\n',
	);
	const told = file('told.txt', 'The rate\n\nThe unemployment rate fell to 3.8% in 2023, the office said.\n');
	expect(readout([told, '--series', jobs]).stdout).toContain('2.6% less than the 3.9 of 2023 (Office)');
	expect(readout([told, '--series', jobs, '--keys', '4']).stdout).toContain('◆ 3.8% is 2.6% less than the 3.9 of 2023');
	expect(JSON.parse(readout([told, '--series', jobs, '--format', 'json']).stdout).series).toHaveLength(1);
	const wrong = file('wrong.csv', '# measures: x\n# unit: y\nperiod,value\n2023,three\n');
	expect(readout([told, '--series', jobs, '--series', wrong])).toEqual({
		status: 65,
		stdout: '',
		stderr: `readout: ${wrong}: line 4, column value: “three” is no number; write digits and a point\n`,
	});
	expect(readout([told, '--series', '/nonexistent.csv']).status).toBe(66);
	expect(readout(['--batch', '--series', jobs]).status).toBe(2);
});
