import {test} from 'vitest';
import {goldDocument} from './helpers/gold.js';
import {cellsOf, replay} from './helpers/replay.js';
import {after as played, screenWith} from './helpers/screen.js';
test('stress', async () => {
	const document = goldDocument(); const size = {columns: 80, rows: 24};
	let screen = screenWith(document, size);
	const shown = replay(document, size, '6');
	let stuck = 0; let slow = 0;
	for (let i = 0; i < 900; i++) {
		const key = '234j1jj.2k3'[i % 11]!;
		screen = played(screen, key);
		const began = Date.now();
		shown.types(key);
		const d = await shown.differences(cellsOf(screen, size));
		if (d !== '') { stuck++; console.log(i, key, 'STUCK', (shown.stdin as any).queue, shown.stdin.listenerCount('readable'), d.slice(0, 200)); }
		if (Date.now() - began > 500) slow++;
	}
	console.log('stuck', stuck, 'slow', slow);
}, 300000);
