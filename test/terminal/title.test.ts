import {expect, test} from 'vitest';
import {titleOf} from '../../source/terminal/title.js';

test('the terminal’s own title is kept once and given back', () => {
	let bytes = '';
	const title = titleOf({write: text => (bytes += text)});
	title.restore();
	expect(bytes).toBe('');
	title.show('One');
	title.show('One');
	title.show('Two');
	title.restore();
	title.restore();
	expect(bytes).toBe('\u001b[22;0t\u001b]0;One\u0007\u001b]0;Two\u0007\u001b[23;0t');
	bytes = '';
	title.show('One');
	expect(bytes).toBe('\u001b[22;0t\u001b]0;One\u0007');
});

test('nothing in a title ends the sequence, and it is short', () => {
	let bytes = '';
	titleOf({write: text => (bytes += text)}).show(`a\u001b\\b\u0007c\u009cd\ne\u202ef${'x'.repeat(500)}`);
	expect(bytes).toMatch(/^\u001b\[22;0t\u001b\]0;a \\b c d e fx{108}\u0007$/);
});
