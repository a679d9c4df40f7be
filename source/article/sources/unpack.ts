import {brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib';
import {ours} from '../clean-text.js';
import type {FaultOf} from './delivered.js';
import {type Limit, mebibyte, tooLarge} from './limit.js';

type Packing = (bytes: Uint8Array, options: {maxOutputLength: number}) => Uint8Array;

/** The codings of HTTP that are asked for. */
const packings: Readonly<Record<string, Packing>> = {
	gzip: gunzipSync,
	'x-gzip': gunzipSync,
	br: brotliDecompressSync,
	deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(bytes, options),
};

export const acceptedPackings = 'gzip, deflate, br';

/** Undoes the codings of a `Content-Encoding` header, the last first. Stops at the limit, however much there would be. */
export function decoded(bytes: Uint8Array, encoding: string, {mebibytes}: Limit, faultOf: FaultOf): Uint8Array {
	const names = encoding
		.toLowerCase()
		.split(/[\s,]+/)
		.filter(name => name !== '' && name !== 'identity')
		.slice(0, 4);
	return names.reduceRight<Uint8Array>((packed, name) => {
		const packing = Object.hasOwn(packings, name) ? packings[name] : undefined;
		if (packing === undefined)
			throw faultOf('network', ours`the server packed it in a way that isn't read: save the page and open the file`);
		return packed.length === 0 ? packed : undo(packing, packed, mebibytes, faultOf);
	}, bytes);
}

function undo(packing: Packing, bytes: Uint8Array, mebibytes: number, faultOf: FaultOf): Uint8Array {
	try {
		return packing(bytes, {maxOutputLength: mebibytes * mebibyte});
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
			throw tooLarge(mebibytes, faultOf);
		throw faultOf('notAnArticle', ours`its compressed data is damaged: get it anew`);
	}
}
