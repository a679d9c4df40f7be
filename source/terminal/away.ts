import process from 'node:process';

type Stream = NodeJS.ReadStream | NodeJS.WriteStream;

/** Calls `gone` where the terminal has gone away and nothing can be read or written any more. Returns what stops that. */
export function whenAway(stdin: Stream, stdout: Stream, gone: () => void): () => void {
	for (const stream of [stdin, stdout]) stream.on('error', gone);
	stdin.on('end', gone);
	return () => {
		for (const stream of [stdin, stdout]) stream.off('error', gone);
		stdin.off('end', gone);
	};
}

/**
 * Ends as a terminal that goes away ends its programs: by SIGHUP, or where that is ignored by one that can't be. A plain exit would
 * set the terminal that is no more, in which Node 20 fails with a trace.
 */
export function endHungUp(): never {
	process.removeAllListeners('SIGHUP');
	process.kill(process.pid, 'SIGHUP');
	process.kill(process.pid, 'SIGKILL');
	return process.exit();
}
