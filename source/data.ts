import {readFileSync} from 'node:fs';

const cache = new Map<string, string>();

/** The one door to `data/`: a file of the package itself, read once. `name` is a path inside `data/`. */
export function readData(name: string): string {
	let text = cache.get(name);
	if (text === undefined) {
		text = readFileSync(`${import.meta.dirname}/../data/${name}`, 'utf8');
		cache.set(name, text);
	}

	return text;
}

/** The lines of a list in `data/`, without comments (`#`) and blank ones. */
export const readList = (name: string): string[] =>
	readData(name)
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '' && !line.startsWith('#'));
