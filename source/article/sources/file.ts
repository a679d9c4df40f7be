import {createReadStream, readFileSync, type Stats, statSync} from 'node:fs';
import {cleanLine} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';
import {Fault} from '../fault.js';
import type {Delivered, FaultOf} from './delivered.js';
import {gathered, unpacked} from './gathered.js';

/** The most that is read of a file or of standard input, unpacked. */
export const fileMebibytes = 64;

export function isDirectory(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

/** Reads a file, or what else a path names. Throws a Fault. */
export async function readFile(path: string, faultOf: FaultOf): Promise<Delivered> {
	try {
		const stats = statSync(path);
		const limit = {mebibytes: fileMebibytes};
		const bytes = await unpacked(
			atOnce(path, stats) ?? (await gathered(createReadStream(path), limit, faultOf)),
			limit,
			faultOf,
		);
		return {
			bytes,
			url: null,
			contentType: null,
			charset: null,
			witness: stats.mtime.toISOString(),
			mayBePrivate: true,
		};
	} catch (error) {
		throw error instanceof Fault ? error : faultOf('cannotOpen', whyUnopened(error));
	}
}

/** A plain file of a usual size, read without a stream, which would take longer to load; null for anything else. */
function atOnce(path: string, stats: Stats): Uint8Array | null {
	return stats.isFile() && stats.size > 0 && stats.size < 2 ** 20 ? readFileSync(path) : null;
}

/** Why a path can't be opened, in words that follow its name. */
export function whyUnopened(error: unknown): CleanText {
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
	if (code === 'ENOENT' || code === 'ENOTDIR') return ours`there is no such file: check the path`;
	if (code === 'EACCES' || code === 'EPERM') return ours`no permission to read it: change its mode, or copy it`;
	return ours`it can't be opened (${cleanLine(code)}): check the path`;
}
