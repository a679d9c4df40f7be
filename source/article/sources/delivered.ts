import {cleanLine} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';
import {Fault, type FaultKind} from '../fault.js';

/** The bytes of a source, unpacked, and what came with them. */
export type Delivered = {
	readonly bytes: Uint8Array;
	/** Where they are from in the end, redirects followed; null for what is no page of the web. */
	readonly url: string | null;
	/** As the server says: "text/html", in lower case, without its parameters. */
	readonly contentType: string | null;
	/** A label of an encoding, as the server says. */
	readonly charset: string | null;
	/** When they were there at the latest: ISO 8601, the server's clock or the file's last change. */
	readonly witness: string | null;
	/** Whether its links may lead to this host or the local net: it came from there itself, or from the user. */
	readonly mayBePrivate: boolean;
};

/** How much has come, in bytes, and how much will, where that is known. */
export type Progress = {readonly bytes: number; readonly of: number | null};

/** Makes the faults of a source: `kind` chooses the exit code, `why` follows the source's name. */
export type FaultOf = (kind: FaultKind, why: CleanText) => Fault;

export const faultsOf =
	(source: string): FaultOf =>
	(kind, why) =>
		new Fault(kind, ours`${source === '-' ? ours`standard input` : nameOf(source)}: ${why}`);

/** A source as it may be shown: a URL's name and password never are. */
export const nameOf = (source: string): CleanText =>
	cleanLine(source.replace(/^([a-z][a-z\d+.-]{1,20}:[\\/]{2,10})[^\\/?#]{0,4000}@/i, '$1'), 4096);
