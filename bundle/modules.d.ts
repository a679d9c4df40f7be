declare module 'yoga-wasm' {
	const bytes: Uint8Array<ArrayBuffer>;
	export default bytes;
}

declare module '*/yoga-wasm-base64-esm.js' {
	export default function loadYoga(module: object): Promise<unknown>;
}

/** What of WebAssembly the bundle needs; its types belong to the DOM's library otherwise. */
declare namespace WebAssembly {
	type Imports = Record<string, Record<string, unknown>>;
	type Exports = Record<string, unknown>;
	class Module {
		constructor(bytes: Uint8Array<ArrayBuffer>);
	}
	class Instance {
		constructor(module: Module, imports?: Imports);
		readonly exports: Exports;
	}
}
