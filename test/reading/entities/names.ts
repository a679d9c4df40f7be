import type {Entity, EntityType} from '../../../source/reading/document.js';
import {type Scene, sceneOf as sceneIn} from '../../../source/reading/entities/candidate.js';
import {readEntities} from '../../../source/reading/entities/entities.js';
import {namesLexicon} from '../../../source/reading/entities/lexicon.js';
import type {Named} from '../../../source/reading/entities/tagger/page.js';
import {tokenise} from '../../../source/reading/tokens.js';
import {articleOf} from '../../helpers/article.js';

export function entitiesOf(text: string): Entity[] {
	const article = articleOf(text);
	return readEntities({article, tokens: tokenise(article), dates: []});
}

/** Every mention in order, "person Joe Biden". */
export function namesOf(text: string): string[] {
	const article = articleOf(text);
	return readEntities({article, tokens: tokenise(article), dates: []})
		.flatMap(({type, mentions}) => mentions.map(mention => ({type, ...mention})))
		.sort((a, b) => a.start - b.start)
		.map(({type, start, end}) => `${type} ${article.text.slice(start, end)}`);
}

/** Each entity with the forms of its mentions: "Joe Biden: Joe Biden, Biden". */
export function linksOf(text: string): string[] {
	const article = articleOf(text);
	return readEntities({article, tokens: tokenise(article), dates: []}).map(
		({name, mentions}) => `${name}: ${mentions.map(({start, end}) => article.text.slice(start, end)).join(', ')}`,
	);
}

export function sceneOf(text: string): Scene {
	const article = articleOf(text);
	return sceneIn(article, tokenise(article), namesLexicon());
}

/** Names as a model would give them, in order of text: "person Joe Biden". */
export function taggedIn({article, tokens}: Scene, names: readonly string[]): Named[] {
	let from = 0;
	return names.map(name => {
		const [type, text] = [name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1)];
		const start = article.text.indexOf(text, from);
		from = start + text.length;
		const first = tokens.findIndex(token => token.start === start);
		const last = tokens.findIndex(token => token.end === start + text.length) + 1;
		return {first, last, type: type as EntityType};
	});
}

export const shown = ({article, tokens}: Scene, names: readonly Named[]): string[] =>
	names.map(({first, last, type}) => `${type} ${article.text.slice(tokens[first]!.start, tokens[last - 1]!.end)}`);
