import {readFileSync} from 'node:fs';
import {cleanLine} from './article/clean.js';
import {ours} from './article/clean-text.js';
import {Fault} from './article/fault.js';
import {type Reference, referenceFrom} from './reading/series/reference.js';

/**
 * The reference series of `--series`, in the order given.
 * @throws Fault (cannotOpen) for a file that can't be opened, (notAnArticle) for a row that is wrong, by line and column
 */
export function seriesFrom(files: readonly string[]): Reference[] {
	return files.map(file => {
		let text: string;
		try {
			text = readFileSync(file, 'utf8');
		} catch {
			throw new Fault('cannotOpen', ours`--series ${cleanLine(file)}: the file can't be opened; name one that can`);
		}

		return referenceFrom(file, text);
	});
}
