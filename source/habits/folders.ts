import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import envPaths from 'env-paths';

const {config, data, log} = envPaths('readout', {suffix: ''});

export const settingsFile = path.join(config, 'settings.yaml');

/** Where what Readout remembers is kept: XDG_STATE_HOME, which env-paths takes logs to; elsewhere its data. */
const stateFolder = process.platform === 'darwin' || process.platform === 'win32' ? data : log;

/** Where each article was left. */
export const placesFile = path.join(stateFolder, 'places.json');

/** A path as it is told: "~" for the home folder. */
export const told = (file: string): string => {
	const home = `${os.homedir()}${path.sep}`;
	return file.startsWith(home) ? `~${path.sep}${file.slice(home.length)}` : file;
};
