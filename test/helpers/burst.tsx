import {setImmediate as turn} from 'node:timers/promises';
import {render} from 'ink';
import {App} from '../../source/app/app.js';
import {stepsOf} from '../../source/app/notation.js';
import {SessionInput, SessionOutput} from '../../source/app/streams.js';
import {bare} from '../../source/app/theme.js';
import type {Document} from '../../source/reading/document.js';
import {screenWith} from './screen.js';

/** The last frame when all the keys arrive at once, as from a paste or a slow line. */
export async function runBurst(document: Document, keys: string): Promise<string> {
	const size = {columns: 80, rows: 24};
	const stdout = new SessionOutput(size);
	const stdin = new SessionInput();
	const instance = render(<App first={screenWith(document, size)} theme={bare} read={async () => document} />, {
		stdout: stdout as unknown as NodeJS.WriteStream,
		stdin: stdin as unknown as NodeJS.ReadStream,
		debug: true,
		interactive: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	await turn();
	stdin.push(
		stepsOf(keys)
			.map(step => ('bytes' in step ? step.bytes : ''))
			.join(''),
	);
	await turn();
	await turn();
	const {last} = stdout;
	instance.unmount();
	return last
		.split('\n')
		.map(line => line.trimEnd())
		.join('\n');
}
