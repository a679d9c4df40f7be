import type {CleanText} from './clean-text.js';

/** Why a run ends, with the exit code that says so. */
export const exitCodes = {
	done: 0,
	usage: 2,
	notAnArticle: 65,
	cannotOpen: 66,
	network: 69,
	ours: 70,
	cannotWrite: 74,
	settings: 78,
	interrupted: 130,
} as const;

export type FaultKind = keyof typeof exitCodes;

/** A failure that the user is told of in one line: it names the source and says what to do. */
export class Fault extends Error {
	override readonly name = 'Fault';

	constructor(
		readonly kind: FaultKind,
		override readonly message: CleanText,
	) {
		super(message);
	}

	get exitCode(): number {
		return exitCodes[this.kind];
	}
}
