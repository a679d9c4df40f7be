// string-width, made when a text first needs it: its regular expression of emoji and its segmenter cost as much as an empty Node.
export default function stringWidth(text, options) {
	return require('../node_modules/string-width/index.js').default(text, options);
}
