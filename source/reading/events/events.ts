import type {Article, Span} from '../../article/article.js';
import {ours} from '../../article/clean-text.js';
import {compareDays} from '../dates/calendar.js';
import type {Entity, Event, TimeExpression} from '../document.js';
import type {Parse} from '../syntax/parse.js';
import type {Token} from '../tokens.js';
import {dateTellings} from './dating.js';
import {mergeTellings, type Told} from './merge.js';
import {tellingsOfNouns} from './nouns.js';
import {clauseSpans} from './reach.js';
import {type Scene, sceneOf, type Telling} from './telling.js';
import {titleOf} from './title.js';
import {tellingsOfVerbs} from './verbs.js';

export type EventsInput = {
	article: Article;
	tokens: readonly Token[];
	syntax: Parse;
	dates: readonly TimeExpression[];
	entities: readonly Entity[];
};

/** What happens in the article, in order of time; undated ones last, in order of text. Linear in the article's length. */
export function readEvents({article, tokens, syntax, dates, entities}: EventsInput): Event[] {
	const scene = sceneOf(article, tokens, dates, entities, syntax);
	const told = mergeTellings(scene, dateTellings(scene, tellingsOf(scene)));
	const spans = clauseSpans(
		scene,
		told.map(({first}) => first),
	);
	const spanOf = new Map(told.map((event, index) => [event, spans[index]!]));
	return inOrderOfTime(told).map((event, index) => eventOf(scene, event, index, spanOf.get(event)!));
}

/** Every telling in order of text. */
export function tellingsOf(scene: Scene): Telling[] {
	return scene.parse.sentences.flatMap(sentence => {
		const paragraph = scene.article.sentences[sentence.sentence]?.paragraph ?? 0;
		const inTitle = scene.article.paragraphs[paragraph]?.kind === 'title';
		const verbs = tellingsOfVerbs(scene, sentence, inTitle);
		const nouns = tellingsOfNouns(
			scene,
			sentence,
			inTitle,
			verbs.filter(({needs, outlook}) => needs === null && outlook !== null),
		);
		return [...verbs, ...nouns].sort((a, b) => a.trigger - b.trigger);
	});
}

/** By when they end, then by when they begin; those that the publication day alone bounds after the dated ones of that day. */
function inOrderOfTime(events: readonly Told[]): Told[] {
	const key = ({first: {date}}: Told): string => date.start ?? date.end ?? '';
	return events
		.map((event, order) => ({event, order, at: key(event), open: event.first.date.start === null}))
		.sort((a, b) => {
			if ((a.at === '') !== (b.at === '')) return a.at === '' ? 1 : -1;
			if (a.at !== b.at) return compareDays(a.at, b.at);
			return Number(a.open) - Number(b.open) || a.order - b.order;
		})
		.map(({event}) => event);
}

function eventOf(scene: Scene, {first, tellings, names, otherDates}: Told, index: number, clause: Span): Event {
	const places: number[] = [];
	const others: number[] = [];
	for (const name of [...names].sort((a, b) => a - b)) {
		(isWhere(scene, first, name) ? places : others).push(name);
	}

	const idOf = (name: number) => scene.entities[name]!.id;
	return {
		id: ours`t${index + 1}`,
		// Headlines drop words: the body's telling, where there is one, reads better.
		title: titleOf(
			scene,
			(first.inTitle ? tellings.find(telling => !telling.inTitle && telling.subject !== null) : undefined) ?? first,
		),
		kind: first.kind,
		date: first.date,
		otherDates,
		entities: others.map(idOf),
		places: places.map(idOf),
		sentences: [...new Set(tellings.map(telling => telling.sentence.sentence))],
		clause,
	};
}

/** A place that a preposition of place introduces; one that acts takes part. */
function isWhere(scene: Scene, telling: Telling, name: number): boolean {
	if (scene.entities[name]?.type !== 'place') return false;
	for (const part of telling.parts) {
		for (let i = part.start; i < part.end; i++) {
			if (scene.entityAt[i] !== name) continue;
			const before = scene.tokens[i - 1]?.lower ?? '';
			return /^(?:in|at|near|to|into|from|outside|across|around|off|on|,)$/.test(before);
		}
	}

	return false;
}
