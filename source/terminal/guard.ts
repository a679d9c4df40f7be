import process from 'node:process';

/**
 * Gives the terminal back before a fault that nothing caught is told: `leave` first, then `fail`. Returns what takes the guard off.
 * Signals need none: Ink restores the terminal on them.
 */
export function guard(leave: () => void, fail: (error: unknown) => void): () => void {
	const caught = (error: unknown) => {
		leave();
		fail(error);
	};

	process.on('uncaughtException', caught);
	process.on('unhandledRejection', caught);
	return () => {
		process.off('uncaughtException', caught);
		process.off('unhandledRejection', caught);
	};
}
