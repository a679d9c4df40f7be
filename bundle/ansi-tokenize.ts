// Stands in for @alcalzone/ansi-tokenize in the bundle: a row of plain characters and colours needs no segmenter.
import {
	type AnsiCode,
	type Char,
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
const mostCharacters = 4000;

function lookWith(styles: AnsiCode[]): Look {
	const codes = styles.map(({code}) => code).join('');
	let look = looksByCodes.get(codes);
	if (!look) looksByCodes.set(codes, (look = {styles, characters: new Map()}));
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
