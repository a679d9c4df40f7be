// Stands in for @alcalzone/ansi-tokenize in the bundle: a row of plain characters and colours needs no segmenter.
import {
	type AnsiCode,
	ansiCodesToString,
	type Char,
	diffAnsiCodes,
	reduceAnsiCodesIncremental,
	type StyledChar,
	type Token,
	tokenize as tokenizeAny,
} from '../node_modules/@alcalzone/ansi-tokenize/build/index.js';
import {isPlain} from '../source/view/width.js';

export * from '../node_modules/@alcalzone/ansi-tokenize/build/index.js';

const characters = new Map<string, Char>();
const looks = new Map<string, readonly Token[]>();

/** As the package's own: the characters of a text and the sequences between them. */
export function tokenize(text: string, endChar = Number.POSITIVE_INFINITY): Token[] {
	if (endChar !== Number.POSITIVE_INFINITY) return tokenizeAny(text, endChar);
	const pieces = text.split('\u001b[');
	const tokens: Token[] = [];
	for (let at = 0; at < pieces.length; at++) {
		const piece = pieces[at]!;
		const end = at === 0 ? 0 : lengthOfSgr(piece);
		const rest = end === 0 ? piece : piece.slice(end);
		if ((at > 0 && end === 0) || !isPlain(rest)) return tokenizeAny(text);
		if (end > 0) tokens.push(...lookOf(piece.slice(0, end)));
		for (const letter of rest) tokens.push(characterOf(letter));
	}

	return tokens;
}

/** "1;35m" at the start of a piece; 0 where it is no SGR sequence. */
function lengthOfSgr(piece: string): number {
	let at = 0;
	while ((piece.charCodeAt(at) >= 48 && piece.charCodeAt(at) <= 57) || piece[at] === ';') at++;
	return piece[at] === 'm' ? at + 1 : 0;
}

function lookOf(parameters: string): readonly Token[] {
	let tokens = looks.get(parameters);
	if (!tokens) looks.set(parameters, (tokens = tokenizeAny(`\u001b[${parameters}`) satisfies Array<Token | AnsiCode>));
	return tokens;
}

function characterOf(value: string): Char {
	let token = characters.get(value);
	if (!token) characters.set(value, (token = {type: 'char', value, fullWidth: false}));
	return token;
}

/** The characters of one look, each made once: a frame has ten thousand, and every row goes through here several times. */
type Look = {readonly styles: AnsiCode[]; readonly characters: Map<string, StyledChar>};

const looksByCodes = new Map<string, Look>();
const looksByStyles = new Set<AnsiCode[]>();
const mostCharacters = 4000;

function lookWith(styles: AnsiCode[]): Look {
	const codes = styles.map(({code}) => code).join('');
	let look = looksByCodes.get(codes);
	if (!look) {
		looksByCodes.set(codes, (look = {styles, characters: new Map()}));
		looksByStyles.add(styles);
	}

	return look;
}

/** As the package's own: each character with the codes before it. Characters of one look share them, and aren't changed by Ink. */
export function styledCharsFromTokens(tokens: Token[]): StyledChar[] {
	let look = lookWith([]);
	const styled: StyledChar[] = [];
	for (const token of tokens) {
		if (token.type === 'ansi') look = lookWith(reduceAnsiCodesIncremental(look.styles, [token]));
		else if (token.type === 'char') styled.push(styledBy(token, look));
	}

	return styled;
}

function styledBy({type, value, fullWidth}: Char, {styles, characters: known}: Look): StyledChar {
	let character = known.get(value);
	if (!character || character.fullWidth !== fullWidth) {
		character = {type, value, fullWidth, styles};
		if (known.size < mostCharacters) known.set(value, character);
	}

	return character;
}

/** What leads from one look to another, by their codes. */
const changes = new Map<AnsiCode[], Map<AnsiCode[], string>>();
const none: AnsiCode[] = [];

function changeBetween(before: AnsiCode[], after: AnsiCode[]): string {
	if (before === after || (before.length === 0 && after.length === 0)) return '';
	const [from, to] = [kept(before), kept(after)];
	if (from === null || to === null) return ansiCodesToString(diffAnsiCodes(before, after));
	let known = changes.get(from);
	if (!known) changes.set(from, (known = new Map()));
	let change = known.get(to);
	if (change === undefined) known.set(to, (change = ansiCodesToString(diffAnsiCodes(before, after))));
	return change;
}

/** The styles of a look; null for others, which are not to be kept. */
function kept(styles: AnsiCode[]): AnsiCode[] | null {
	if (styles.length === 0) return none;
	return looksByStyles.has(styles) ? styles : null;
}

/** As the package's own. */
export function styledCharsToString(characters: StyledChar[]): string {
	let text = '';
	let styles = none;
	for (const character of characters) {
		if (character.styles !== styles) {
			text += changeBetween(styles, character.styles);
			styles = character.styles;
		}

		text += character.value;
	}

	return text + changeBetween(styles, none);
}
