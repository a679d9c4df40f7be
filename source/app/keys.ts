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

/** A report of the mouse without the Esc before it, whole or not. */
const report = /\[?<\d{1,4};\d{1,5};\d{1,5}[Mm]/g;
/** Ahead of button, column and row, a character each, where the terminal doesn't know the form that was asked for: column 95 is DEL. */
const oldReport = '[M';
const oldReportRest = 3;
/** The rest of a sequence that came in two halves. */
const tail = /^\[[\d;<]*[A-Za-z~]$/;
/** The first half of one, at the end of what came: "[", "[<64;1". */
const head = /\[<?[\d;]*$/;

/**
 * Reads what Ink reports of its events as keys named in the notation of `--keys`. A burst of letters is one event of many keys; of
 * a sequence that a slow line parted neither half is a key.
 */
export function keyReader(): (input: string, key: Key) => string[] {
	// The first half that the last event ended with.
	let half = '';
	const withoutOld = oldReportReader();
	return (given, key) => {
		const special = specialKey(key);
		const input = withoutOld(given, special);
		if (input === null) return [];
		const isPlain = special === undefined && !key.ctrl && !key.meta;
		if (isPlain && half.startsWith('[<') && /^[\d;]{2,}$/.test(input)) {
			half += input;
			return [];
		}

		const plain = isPlain ? withoutRest(input, half).replace(report, '') : '';
		half = head.exec(plain)?.[0] ?? '';
		if (special !== undefined) return [special];
		if (key.ctrl) return [`c-${input}`];
		if (key.meta) return ['esc', ...lettersOf(input)];
		if (tail.test(plain)) return [];
		// A bracket alone may have been typed; it is a letter of a query.
		return lettersOf(half.length > 1 ? plain.slice(0, -half.length) : plain);
	};
}

/** Takes reports of the old form out of what comes; null where nothing else came. */
function oldReportReader(): (input: string, special: string | undefined) => string | null {
	// What of one is still to come.
	let owed = 0;
	return (input, special) => {
		if (owed > 0 && (special === undefined || special === 'backspace')) {
			const taken = special === undefined ? Math.min(owed, input.length) : 1;
			owed -= taken;
			return special === undefined && taken < input.length ? input.slice(taken) : null;
		}

		owed = input === oldReport ? oldReportRest : 0;
		return owed > 0 ? null : input;
	};
}

/** What came, without the end of a sequence whose first half came before it. */
function withoutRest(input: string, half: string): string {
	if (half === '') return input;
	const rest = half.startsWith('[<') ? /^[\d;]*[Mm]/ : /^<?[\d;]+[A-Za-z~]/;
	return input.replace(rest, '');
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
