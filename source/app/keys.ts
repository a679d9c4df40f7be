import type {Key} from 'ink';

const control: Readonly<Record<string, string>> = {
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	' ': 'space',
	'\u007f': 'backspace',
	'\b': 'backspace',
	'\u0003': 'c-c',
	'\u000c': 'c-l',
	'\u001a': 'c-z',
};

/** What Ink reports of one event, as keys named in the notation of `--keys`. A burst of letters is one event of many keys. */
export function keysOf(input: string, key: Key): string[] {
	const special = specialKey(key);
	if (special !== undefined) return [special];
	if (key.ctrl) return [`c-${input}`];
	if (key.meta) return ['esc', ...lettersOf(input)];
	// The rest of a sequence that came in two halves: no key of ours.
	return /^\[[\d;<]*[A-Za-z~]$/.test(input) ? [] : lettersOf(input);
}

function specialKey(key: Key): string | undefined {
	if (key.upArrow) return 'up';
	if (key.downArrow) return 'down';
	if (key.leftArrow) return 'left';
	if (key.rightArrow) return 'right';
	if (key.pageUp) return 'pgup';
	if (key.pageDown) return 'pgdn';
	if (key.home) return 'home';
	if (key.end) return 'end';
	if (key.return) return 'enter';
	if (key.escape) return 'esc';
	if (key.tab) return key.shift ? 's-tab' : 'tab';
	return key.backspace || key.delete ? 'backspace' : undefined;
}

const lettersOf = (input: string): string[] => [...input].map(letter => control[letter] ?? letter);
