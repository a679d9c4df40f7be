import {render} from 'ink';
import type {Article} from '../article/article.js';
import type {Document} from '../reading/document.js';
import {guard} from '../terminal/guard.js';
import {clearOnResize, redrawn} from '../terminal/resize.js';
import {firstState, type Pane} from '../view/state.js';
import {App} from './app.js';
import {sizeOf} from './size.js';
import type {Theme} from './theme.js';

export type DashboardOptions = {
	readonly article: Article;
	/** The reading, asked for once the story is on the screen. */
	readonly read: () => Promise<Document>;
	readonly theme: Theme;
	readonly pane: Pane;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** Told of what nothing else caught, after the terminal is as it was. */
	readonly fail: (error: unknown) => void;
};

/** The screen in a terminal, until a key leaves it: the exit code. The terminal is then as it was, however it ends. */
export async function openDashboard(options: DashboardOptions): Promise<number> {
	const {article, read, theme, pane, stdin, stdout, fail} = options;
	const first = firstState(article, sizeOf(stdout), pane);
	const redraw = () => redrawn(stdout);
	const instance = render(<App first={first} theme={theme} read={read} redraw={redraw} />, {
		stdin,
		stdout,
		alternateScreen: true,
		incrementalRendering: true,
		interactive: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	clearOnResize(stdout, instance);
	const release = guard(() => instance.unmount(), fail);
	try {
		const code = await instance.waitUntilExit();
		return typeof code === 'number' ? code : 0;
	} finally {
		release();
	}
}
