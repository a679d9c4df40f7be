import {beginUpdate} from './first-frame.js';

/** What of Ink's instance a resize needs. */
type Clearable = {readonly clear: () => void};

const homeAndErase = '\u001b[H\u001b[J';

/**
 * Erases the screen before Ink draws at a new size, inside one synchronized update that Ink's next frame ends: where a window grows
 * back, a terminal may bring back old cells beside a row that Ink thinks unchanged.
 */
export function clearOnResize(stdout: NodeJS.WriteStream, instance: Clearable): void {
	stdout.prependListener('resize', () => {
		stdout.write(beginUpdate);
		instance.clear();
		stdout.write(homeAndErase);
	});
}

/** The screen drawn anew, as after a resize to the same size. */
export const redrawn = (stdout: NodeJS.WriteStream): void => {
	stdout.emit('resize');
};
