import type {Entity} from '../../../source/reading/document.js';
import {readEntities} from '../../../source/reading/entities/entities.js';
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
