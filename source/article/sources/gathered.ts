import type {FaultOf} from './delivered.js';
import {type Limit, mebibyte, tooLarge} from './limit.js';

/** All chunks of a stream in one, at most so many. */
export async function gathered(
	chunks: AsyncIterable<Uint8Array | string>,
	{mebibytes}: Limit,
	faultOf: FaultOf,
	onBytes: (bytes: number) => void = () => {},
): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of chunks) {
		const bytes = Buffer.from(chunk as Uint8Array);
		parts.push(bytes);
		length += bytes.length;
		if (length > mebibytes * mebibyte) throw tooLarge(mebibytes, faultOf);
		onBytes(length);
	}

	return Buffer.concat(parts, length);
}

/** What a gzip holds, at most so much; other bytes as they are. */
export async function unpacked(bytes: Uint8Array, limit: Limit, faultOf: FaultOf): Promise<Uint8Array> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return bytes;
	const {decoded} = await import('./unpack.js');
	return decoded(bytes, 'gzip', limit, faultOf);
}
