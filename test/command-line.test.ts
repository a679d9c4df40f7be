import {describe, expect, test} from 'vitest';
import {Fault} from '../source/article/fault.js';
import {readCommandLine} from '../source/command-line.js';
import {helpText, options} from '../source/options.js';

const run = (...argv: string[]) => readCommandLine(argv, {canShow: true});
const piped = (...argv: string[]) => readCommandLine(argv, {canShow: false});

function messageOf(...argv: string[]): string {
	try {
		run(...argv);
	} catch (error) {
		if (error instanceof Fault && error.kind === 'usage') return error.message;
		throw error;
	}

	return 'no fault';
}

const opened = {source: undefined, published: undefined, language: undefined, series: [], pane: null};
const session = {
	...opened,
	kind: 'session',
	everyFrame: false,
	size: {columns: 80, rows: 24},
	theme: undefined,
	spoken: false,
};
const screen = {...opened, kind: 'screen', theme: undefined, history: true, record: undefined, spoken: false};

describe('what is asked for', () => {
	test.each<[string[], object]>([
		[[], screen],
		[['a.txt'], {...screen, source: 'a.txt'}],
		[['-'], {...screen, source: '-'}],
		[['--', '-a.txt'], {...screen, source: '-a.txt'}],
		[['--', '--help'], {...screen, source: '--help'}],
		[['--theme=mono', '--pane', 'story'], {...screen, pane: 'story', theme: 'mono'}],
		[['--no-history'], {...screen, history: false}],
		[['--record', 'k'], {...screen, record: 'k'}],
		[['--screen-reader'], {...screen, spoken: true}],
		[['--screen-reader', '--keys', '2'], {...session, keys: '2', spoken: true}],
		[['--format', 'json', 'a'], {...opened, source: 'a', kind: 'print', format: 'json'}],
		[
			['a', '--format=csv', '--pane=timeline'],
			{...opened, source: 'a', pane: 'timeline', kind: 'print', format: 'csv'},
		],
		[
			['--published', '2024-05-17', '--format=text'],
			{...opened, published: '2024-05-17', kind: 'print', format: 'text'},
		],
		[['--lang', 'pt-BR', '--format', 'json'], {...opened, language: 'pt-BR', kind: 'print', format: 'json'}],
		[['--keys', ''], {...session, keys: ''}],
		[['--keys=', '--size', '100x30'], {...session, keys: '', size: {columns: 100, rows: 30}}],
		[['--keys', '2jj<enter>', '--every-frame'], {...session, keys: '2jj<enter>', everyFrame: true}],
		[['--keys', '5'], {...session, keys: '5'}],
		[['--keys', '/a=b=c', '--theme', 'auto'], {...session, keys: '/a=b=c', theme: 'auto'}],
		[['--keys==', 'x'], {...session, keys: '=', source: 'x'}],
		[['--batch'], {kind: 'batch', jobs: undefined}],
		[['--batch', '--jobs', '4'], {kind: 'batch', jobs: 4}],
		[['--help', '--format', 'json'], {kind: 'help'}],
		[['-h'], {kind: 'help'}],
		[['-v'], {kind: 'version'}],
	])('%j', (argv, expected) => {
		expect(run(...argv)).toEqual(expected);
	});

	test('without a screen the article is printed as text', () => {
		expect(piped()).toEqual({...opened, kind: 'print', format: 'text'});
		expect(piped('--keys', 'q')).toMatchObject({kind: 'session'});
	});
});

describe('what is refused', () => {
	test.each<[string[], RegExp]>([
		[['--wat'], /^--wat: no such option; it takes --pane, --format/],
		[['--lang', 'English!'], /^--lang English!: no language; write a tag like en or pt-BR$/],
		[['--batch', '--lang', 'de'], /^--batch with --lang/],
		[['--wat=1'], /^--wat: no such option/],
		[['-x'], /^-x: no such option/],
		[['-hv'], /^-hv: no such option/],
		[['--everyFrame'], /^--everyFrame: no such option/],
		[['--no-batch'], /^--no-batch: no such option/],
		[['--__proto__.x=1'], /no such option/],
		[['--pane', 'numbers'], /^--pane numbers: it takes story, entities, timeline, figures$/],
		[['--format', 'pdf'], /^--format pdf: it takes text, json, markdown, csv, ics$/],
		[['--format', 'toString'], /^--format toString: it takes/],
		[['--format='], /^--format "": it takes/],
		[['--format'], /^--format has no value: give it one of text, json/],
		[['--format', '--batch'], /^--format has no value/],
		[['--keys'], /^--keys has no value: give it KEYS/],
		[['--theme', 'pink'], /^--theme pink: it takes auto, dark, light, mono$/],
		[['--format', 'csv', '--format', 'json'], /^--format is given twice/],
		[['--batch=yes'], /^--batch takes no value/],
		[['--published', 'yesterday'], /^--published yesterday: no date; write one like 2024-05-17/],
		[['--published', '2023-02-29'], /no date/],
		[['--published='], /^--published "": no date/],
		[['--keys=', '--size', '0x0'], /^--size 0x0: it takes COLSxROWS/],
		[['--keys=', '--size', '80x0'], /^--size 80x0/],
		[['--keys=', '--size', 'big'], /^--size big/],
		[['--keys=', '--size', '80x24x2'], /^--size/],
		[['--keys=', '--size', '99999x24'], /^--size/],
		[['--size', '80x24'], /^--size without --keys/],
		[['--every-frame'], /^--every-frame without --keys/],
		[['--keys=', '--format', 'text'], /^--keys with --format/],
		[['--batch', '--format', 'json'], /^--batch with --format/],
		[['--batch', '--keys='], /^--batch with --keys/],
		[['--batch', '--published', '2024-05-17'], /^--batch with --published/],
		[['--jobs', '2'], /^--jobs without --batch/],
		[['--batch', '--jobs', '0'], /^--jobs 0: it takes a number from 1 to 256$/],
		[['--batch', '--jobs', '2.5'], /^--jobs 2\.5/],
		[['--batch', '--jobs', '257'], /^--jobs 257/],
		[['--record', 'k', '--format=text'], /^--record with --format/],
		[['--keys=', '--record=k'], /^--keys with --record/],
		[['--batch', 'a.txt'], /^--batch with a\.txt/],
		[['--format=json', '--pane=story'], /^--pane story with --format json: json is always whole/],
		[['--format=csv', '--pane=story'], /^--pane story with --format csv: csv takes entities, timeline, figures$/],
		[['a.txt', 'b.txt'], /^b\.txt after a\.txt: one source at a time$/],
		[['\u001B[31mred\u202E', 'b'], /^b after red: one source at a time$/],
	])('%j', (argv, message) => {
		expect(messageOf(...argv)).toMatch(message);
		expect(messageOf(...argv)).not.toContain('\n');
	});
});

test('the help names every option and what it takes, in 80 columns', () => {
	const help = helpText('~/.config/readout/settings.yaml');
	for (const option of options) {
		expect(help).toContain(`--${option.name}`);
		if ('values' in option) for (const value of option.values) expect(help).toContain(value);
	}

	expect(Math.max(...help.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
});
