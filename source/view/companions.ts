import type {CleanText} from '../article/clean-text.js';
import type {Document, Entity} from '../reading/document.js';
import {remember} from './remember.js';

export type Companion = {readonly entity: Entity; readonly sentences: number};

/** For each sentence the entities that it names, in order of first mention. */
const namedIn = remember((document: Document): ReadonlyMap<number, readonly Entity[]> => {
	const sentences = new Map<number, Entity[]>();
	for (const entity of document.entities) {
		for (const sentence of new Set(entity.mentions.map(mention => mention.sentence))) {
			const named = sentences.get(sentence);
			if (named) named.push(entity);
			else sentences.set(sentence, [entity]);
		}
	}

	return sentences;
});

/** Who shares sentences with an entity, and how many; the most first, then as they are first named. */
export function companionsOf(document: Document, id: CleanText): Companion[] {
	const own = document.entities.find(entity => entity.id === id);
	const counts = new Map<Entity, number>();
	for (const sentence of new Set(own?.mentions.map(mention => mention.sentence))) {
		for (const other of namedIn(document).get(sentence) ?? []) {
			if (other !== own) counts.set(other, (counts.get(other) ?? 0) + 1);
		}
	}

	const order = new Map(document.entities.map((entity, at) => [entity, at]));
	return [...counts]
		.map(([entity, sentences]) => ({entity, sentences}))
		.sort((a, b) => b.sentences - a.sentences || order.get(a.entity)! - order.get(b.entity)!);
}
