// Stands in for string-width in the bundle: Ink asks for the width of every row of every frame, and nearly all of them are plain.
import stringWidth from '../node_modules/string-width/index.js';
import {isPlain} from '../source/view/width.js';

type Options = {readonly ambiguousIsNarrow?: boolean; readonly countAnsiEscapeCodes?: boolean};

// Colours and looks, the only sequences in our rows.
// biome-ignore lint/complexity/useRegexLiterals: a literal would hold a control character
const sgr = new RegExp('\\u001b\\[[0-9;]*m', 'g');

export default function widthOfPainted(text: string, options?: Options): number {
	if (options === undefined) {
		const bare = text.includes('\u001b') ? text.replace(sgr, '') : text;
		if (isPlain(bare)) return bare.length;
	}

	return stringWidth(text, options);
}
