import type {Document} from '../../source/reading/document.js';
import {session} from '../../source/testing.js';
import type {Size} from '../../source/view/layout.js';

/** "80x24" as a size. */
export function sizeFrom(text: string): Size {
	const [columns = 0, rows = 0] = text.split('x').map(Number);
	return {columns, rows};
}

/** The frame after a scripted session, as `--keys` prints it. */
export async function frameAfter(document: Document, size: string, keys: string): Promise<string> {
	const frames = await session(document, {keys, size: sizeFrom(size)});
	return frames.at(-1)!.frame;
}
