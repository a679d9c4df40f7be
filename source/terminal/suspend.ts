import process from 'node:process';

/**
 * Stops the program as Ctrl-Z does, with all of its job, so that npx stops too. What comes after runs when the shell takes it up
 * again; a stopped job gets no word of a new size, so it is asked for.
 */
export function stopUntilContinued(): void {
	process.kill(0, 'SIGTSTP');
	process.emit('SIGWINCH', 'SIGWINCH');
}

/**
 * Calls `anew` where the program goes on after somebody else stopped it: the shell has set the terminal meanwhile. Returns what ends that.
 * `isOwn`: whether the program stopped itself, and sees to it.
 */
export function whenContinued(stdin: NodeJS.ReadStream, isOwn: () => boolean, anew: () => void): () => void {
	const go = () => {
		if (isOwn()) return;
		// Node takes the terminal for raw still, and would do nothing.
		stdin.setRawMode(false);
		stdin.setRawMode(true);
		anew();
	};

	process.on('SIGCONT', go);
	return () => {
		process.off('SIGCONT', go);
	};
}
