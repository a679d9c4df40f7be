import {setImmediate as turn} from 'node:timers/promises';
import {render} from 'ink';
import {expect, test} from 'vitest';
import {App, type AppProps} from '../../source/app/app.js';
import {SessionInput, SessionOutput} from '../../source/app/streams.js';
import {bare} from '../../source/app/theme.js';
import {screenOf} from '../../source/view/scene.js';
import {firstState} from '../../source/view/state.js';
import {goldDocument} from '../helpers/gold.js';

const {article} = goldDocument();
const size = {columns: 80, rows: 24};

/** Turns go by until something is so. */
async function until(isSo: () => boolean): Promise<void> {
	for (let turns = 0; !isSo(); turns++) {
		expect(turns, 'never').toBeLessThan(10_000);
		await turn();
	}
}

test('each count stands in the menu as soon as it is known, while the rest is still being read', async () => {
	const stdout = new SessionOutput(size);
	let onCount: Parameters<AppProps['read']>[1]['onCount'] | undefined;
	let left: AbortSignal | undefined;
	const instance = render(
		<App
			first={screenOf({kind: 'article', state: firstState(article, size, 'story')})}
			theme={bare}
			read={(_, given) => {
				({onCount, signal: left} = given);
				return new Promise(() => {});
			}}
		/>,
		{
			stdout: stdout as unknown as NodeJS.WriteStream,
			stdin: new SessionInput() as unknown as NodeJS.ReadStream,
			debug: true,
			interactive: true,
			patchConsole: false,
			exitOnCtrlC: false,
		},
	);
	await until(() => onCount !== undefined);
	expect(stdout.last).toMatch(/2 Entities {8}/);
	onCount?.('entities', 13);
	await until(() => /2 Entities {2}13/.test(stdout.last));
	expect(stdout.last).not.toMatch(/3 Timeline {2}\d/);
	// Once it is left nobody waits for it.
	expect(left?.aborted).toBe(false);
	instance.unmount();
	await until(() => left?.aborted === true);
});
