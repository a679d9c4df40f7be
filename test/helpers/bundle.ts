import {execFileSync} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

/** Makes dist/ once, before the tests of the real program. */
export default function setup(): void {
	execFileSync(process.execPath, [fileURLToPath(new URL('../../bundle.mjs', import.meta.url))], {stdio: 'inherit'});
}
