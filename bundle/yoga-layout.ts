// Stands in for yoga-layout in the bundle. The package's own entry fetches its WebAssembly from a data: address, which on Node loads
// the whole of fetch; this one instantiates the same bytes at once.
import bytes from 'yoga-wasm';
import loadYoga from '../node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js';
import wrapAssembly from '../node_modules/yoga-layout/dist/src/wrapAssembly.js';

type Assembly = {
	instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): WebAssembly.Exports;
};

const assembly: Assembly = {
	instantiateWasm(imports, done) {
		const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
		done(instance);
		return instance.exports;
	},
};
void loadYoga(assembly);

export * from '../node_modules/yoga-layout/dist/src/generated/YGEnums.js';
export default wrapAssembly(assembly);
