// The yardstick: the smallest full-screen Ink program that shows a text file, bundled plainly from the same packages. It reads
// nothing, marks nothing and knows three keys (j k q).
import {build} from 'esbuild';

const contents = `
import {readFileSync} from 'node:fs';
import {useReducer} from 'react';
import {render, Box, Text, useInput, useApp} from 'ink';

const lines = readFileSync(process.argv[2], 'utf8').split('\\n').flatMap(line => line.match(/.{1,58}(?:\\s|$)/g) ?? ['']);

function Bare() {
	const [top, move] = useReducer((at, by) => Math.max(0, at + by), 0);
	const {exit} = useApp();
	useInput((input, key) => {
		if (input === 'q' || (key.ctrl && input === 'c')) exit();
		if (input === 'j') move(1);
		if (input === 'k') move(-1);
	});
	const {rows} = process.stdout;
	return (
		<Box width="100%" height={rows} overflow="hidden" flexDirection="column">
			{Array.from({length: rows}, (_, row) => {
				const left = row < 4 ? '  Pane ' + row + '            ' : '                    ';
				return <Text key={row} wrap="truncate">{row === rows - 1 ? '  ↑↓ line  ? help  q quit' : left + (lines[top + row] ?? '')}</Text>;
			})}
		</Box>
	);
}

render(<Bare />, {alternateScreen: true, incrementalRendering: true, interactive: true, patchConsole: false, exitOnCtrlC: false});
`;

/** Bundles it into `outfile`; run it as `node OUTFILE TEXTFILE`. */
export const bundleBareInk = outfile =>
	build({
		stdin: {contents, resolveDir: import.meta.dirname, loader: 'tsx', sourcefile: 'bare-ink.tsx'},
		outfile,
		bundle: true,
		minify: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		jsx: 'automatic',
		logLevel: 'error',
		define: {'process.env.NODE_ENV': '"production"'},
		banner: {js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);"},
		plugins: [
			{
				name: 'no-devtools',
				setup(plugins) {
					plugins.onResolve({filter: /^\.\/devtools\.js$/}, () => ({path: 'none', namespace: 'none'}));
					plugins.onLoad({filter: /.*/, namespace: 'none'}, () => ({contents: ''}));
				},
			},
		],
	});
