#!/usr/bin/env node
// dist/cli.js and the scripts of worker threads: run a program from packs of its chunks, with the code that V8 made of them when
// they were bundled. A Node that has no such code beside it, or can't take it, makes its own.
'use strict';
const {readFileSync} = require('node:fs');
const {Script} = require('node:vm');

/** The pack of each chunk that is in one; bundle.mjs knows them. */
const packs = PACKS;
const chunks = {__proto__: null};
const loaded = {__proto__: null};

function run(filename, wrap) {
	let cachedData;
	try {
		cachedData = readFileSync(`${filename}.${process.version}-${process.arch}`);
	} catch {}
	const source = readFileSync(filename, 'latin1');
	return new Script(wrap === undefined ? source : wrap(source), {filename, cachedData}).runInThisContext();
}

function load(id) {
	if (!id.startsWith('./')) return require(id);
	if (loaded[id] !== undefined) return loaded[id].exports;
	if (chunks[id] === undefined && packs[id] !== undefined) Object.assign(chunks, run(`${__dirname}/${packs[id]}`));
	const filename = `${__dirname}/${id.slice(2)}`;
	chunks[id] ??= run(filename, require('node:module').wrap);
	loaded[id] = {exports: {}};
	chunks[id](loaded[id].exports, load, loaded[id], filename, __dirname);
	return loaded[id].exports;
}

load('./ENTRY.js');
