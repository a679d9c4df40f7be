// Runs the bundled program once without a screen and once with one, and leaves beside each of its packs the code that V8 made of it.
//   node warm.cjs OUTDIR
'use strict';
const {execFileSync} = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const process = require('node:process');
const {PassThrough} = require('node:stream');
const vm = require('node:vm');

/** The run of the program that warms each pack. */
const runs = {print: ['base', 'read'], screen: ['start', 'prelude', 'screen']};
const [outdir, run] = process.argv.slice(2);
if (run === undefined) {
	for (const each of Object.keys(runs))
		execFileSync(process.execPath, [__filename, outdir, each], {
			stdio: 'pipe',
			// Nobody's settings, nobody's places.
			env: {...process.env, TERM: 'xterm-256color', XDG_CONFIG_HOME: '/dev/null', XDG_STATE_HOME: '/dev/null'},
		});
} else {
	const scripts = new Map();
	vm.Script = class extends vm.Script {
		constructor(source, options) {
			super(source, options);
			scripts.set(options.filename, this);
		}
	};
	process.on('exit', () => {
		for (const [file, script] of scripts) if (runs[run].includes(path.basename(file).split('-')[0])) keep(file, script);
	});
	const cli = path.join(outdir, 'cli.js');
	process.argv = [process.execPath, cli, ...(run === 'print' ? ['--format', 'json'] : [])];
	if (run === 'screen') pretendTerminal();
	require(cli);
}

function keep(file, script) {
	const name = `${file}.${process.version}-${process.arch}`;
	fs.writeFileSync(`${name}.new`, script.createCachedData());
	fs.renameSync(`${name}.new`, name);
}

/** Whose reader presses q once nothing more is drawn. */
function pretendTerminal() {
	const stdin = Object.assign(new PassThrough(), {isTTY: true, setRawMode() {}, ref() {}, unref() {}});
	const stdout = Object.assign(new PassThrough(), {isTTY: true, columns: 80, rows: 24});
	let timer;
	stdout.on('data', () => {
		clearTimeout(timer);
		timer = setTimeout(() => stdin.write('q'), 300);
	});
	const none = () => false;
	fs.fstatSync = () => ({isFile: none, isFIFO: none, isSocket: none});
	Object.defineProperties(process, {stdin: {value: stdin}, stdout: {value: stdout}});
}
