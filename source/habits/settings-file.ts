import {readFileSync} from 'node:fs';
import {cleanLine} from '../article/clean.js';
import {ours} from '../article/clean-text.js';
import {Fault} from '../article/fault.js';
import {settingsFile, told} from './folders.js';
import type {Settings} from './settings.js';

/**
 * The settings in the file; none where there is no file, and then what reads them isn't loaded.
 * @throws Fault (settings) with its line and field
 */
export async function readSettings(): Promise<Settings> {
	const name = told(settingsFile);
	let text: string;
	try {
		text = readFileSync(settingsFile, 'utf8');
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') return {};
		throw new Fault('settings', ours`${cleanLine(name)}: the settings can't be read: make it a file that can`);
	}

	const {settingsFrom} = await import('./settings.js');
	return settingsFrom(text, name);
}
