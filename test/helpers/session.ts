import {expect} from 'vitest';
import {stepsOf} from '../../source/app/notation.js';
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

/** What the last key of a scripted session has said to a screen reader. */
export async function saidAfter(document: Document, keys: string): Promise<string> {
	const frames = await session(document, {keys, screenReader: true});
	return frames.at(-1)!.frame;
}

/** A step of a scripted session: keys that are pressed, or words that the screen then has or lacks. */
export type Scene = {readonly press: string} | {readonly see: string} | {readonly miss: string};

export const press = (keys: string): Scene => ({press: keys});
export const see = (words: string): Scene => ({see: words});
export const miss = (words: string): Scene => ({miss: words});

/** Plays a session and holds every sight of it against the frame at that moment. */
export async function play(document: Document, size: string, scenes: readonly Scene[]): Promise<void> {
	const keys = scenes.map(scene => ('press' in scene ? scene.press : '')).join('');
	const frames = await session(document, {keys, size: sizeFrom(size)});
	let pressed = '';
	for (const scene of scenes) {
		if ('press' in scene) {
			pressed += scene.press;
			continue;
		}

		const {frame} = frames[stepsOf(pressed).length]!;
		const where = `after ${pressed || 'the start'}`;
		if ('see' in scene) expect(frame, where).toContain(scene.see);
		else expect(frame, where).not.toContain(scene.miss);
	}
}
