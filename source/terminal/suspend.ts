import process from 'node:process';

/**
 * Stops the program as Ctrl-Z does, with all of its job, so that npx stops too. What comes after runs when the shell takes it up
 * again; a stopped job gets no word of a new size, so it is asked for.
 */
export function stopUntilContinued(): void {
	process.kill(0, 'SIGTSTP');
	process.emit('SIGWINCH', 'SIGWINCH');
}
