/** The terminal's stack of titles (XTWINOPS): its own goes on it before the first of ours, and comes back from it. */
const keep = '\u001b[22;0t';
const giveBack = '\u001b[23;0t';

/** Taskbars show less. */
const longest = 120;

export type Title = {
	readonly show: (text: string) => void;
	/** The terminal's own again, until the next is shown. */
	readonly restore: () => void;
};

/** The title of a terminal's window. */
export function titleOf(stdout: {write(text: string): unknown}): Title {
	let shown: string | null = null;
	return {
		show(text) {
			if (text === shown) return;
			// Cleaned again at the sink: nothing in a title may end the sequence.
			const title = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').slice(0, longest);
			stdout.write(`${shown === null ? keep : ''}\u001b]0;${title}\u0007`);
			shown = text;
		},
		restore() {
			if (shown !== null) stdout.write(giveBack);
			shown = null;
		},
	};
}
