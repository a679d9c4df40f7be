import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

/** The licences of what a bundle holds, a text each: made from the inputs of its metafile. */
export async function thirdParty(root, metafile) {
	const folders = new Set();
	for (const input of Object.keys(metafile.inputs)) {
		let folder = packageOf(input);
		// What a package holds inside it without a package.json is under its licence.
		while (folder !== undefined && !existsSync(path.resolve(root, folder, 'package.json'))) folder = packageOf(folder);
		if (folder !== undefined) folders.add(folder);
	}

	const parts = [];
	for (const folder of [...folders].sort()) parts.push(await licenceOf(path.resolve(root, folder)));
	return `Readout's bundle holds these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

const packageOf = file => /^(?:[^:]*:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];

async function licenceOf(folder) {
	const {name, version, license} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
	const files = (await readdir(folder)).filter(file => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(file));
	const texts = await Promise.all(files.map(file => readFile(path.join(folder, file), 'utf8')));
	// meow is a bundle itself, and keeps the licences of what it holds apart.
	if (name === 'meow') texts.push(await readFile(path.join(folder, 'build/licenses.md'), 'utf8'));
	if (texts.length === 0) {
		const text = license === 'MIT' ? withoutFile[name] : undefined;
		if (text === undefined)
			throw new Error(`${name} ships no licence text (${license}): add it to bundle/third-party.mjs`);
		texts.push(text);
	}

	return `${name} ${version} (${license})\n\n${texts.map(text => text.trim()).join('\n\n')}\n`;
}

const mit = holder => `MIT License

${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Packages that ship no licence file: the text of their repository. */
const withoutFile = {
	'@nodable/entities': mit('Copyright (c) Amit Gupta'),
	'proxy-agent-negotiate': mit('Copyright (c) Nathan Rajlich <nathan@tootallnate.net>'),
	'yoga-layout': mit('Copyright (c) Facebook, Inc. and its affiliates.'),
};
