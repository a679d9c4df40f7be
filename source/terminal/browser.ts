import {spawn} from 'node:child_process';
import process from 'node:process';

/** The desktop's own way to open an address: a program and what stands before the address. No shell reads it. */
function openerOf(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] | null {
	if (platform === 'darwin') return ['open'];
	if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
	return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/** Hands an address of the web to the browser; false where there is none. Only http and https. */
export async function openInBrowser(href: string, environment: NodeJS.ProcessEnv = process.env): Promise<boolean> {
	const opener = openerOf(process.platform, environment);
	if (!opener || !/^https?:\/\//i.test(href)) return false;
	const [program = '', ...before] = opener;
	const child = spawn(program, [...before, href], {stdio: 'ignore', detached: true, env: environment});
	return new Promise(resolve => {
		child.once('error', () => resolve(false));
		child.once('spawn', () => {
			child.unref();
			resolve(true);
		});
	});
}
