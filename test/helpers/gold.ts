import {readFileSync} from 'node:fs';
import {cleanLine} from '../../source/article/clean.js';
import {ours} from '../../source/article/clean-text.js';
import type {Document, Entity, Event, EventKind, Figure, TimeExpression} from '../../source/reading/document.js';
import {seriesFor} from '../../source/reading/series/series.js';
import {articleOf} from './article.js';

type Place = {text: string; n: number};

/** The bundled article as people read it (test/gold/harbin.json): what the panes are drawn from where the reading itself isn't tested. */
export function goldDocument(url: URL = new URL('../gold/harbin.json', import.meta.url)): Document {
	const gold = JSON.parse(readFileSync(url, 'utf8'));
	const article = {...articleOf(gold.story.slice(1).join('\n\n'), {title: gold.title, published: gold.published})};
	const {text} = article;
	const spanOf = ({text: needle, n}: Place) => {
		let at = -1;
		for (let i = 0; i < n; i++) at = text.indexOf(needle, at + 1);
		return {start: at, end: at + needle.length};
	};

	const sentenceAt = (start: number) => article.sentences.findIndex(s => s.start <= start && start < s.end);
	const dates: TimeExpression[] = gold.dates.map((d: Place & TimeExpression) => {
		const span = spanOf(d);
		return {
			...span,
			text: text.slice(span.start, span.end),
			sentence: sentenceAt(span.start),
			type: d.type,
			value: cleanLine(d.value),
			range: d.range,
			precision: 'year',
			basis: 'published',
		};
	});
	const entities: Entity[] = gold.entities.map((e: Entity & {mentions: Place[]}, at: number) => ({
		id: ours`e${at + 1}`,
		name: cleanLine(e.name),
		type: e.type,
		role: e.role === null ? null : cleanLine(e.role),
		aliases: e.aliases.map(alias => cleanLine(alias)),
		mentions: e.mentions.map(spanOf).map(span => ({...span, sentence: sentenceAt(span.start)})),
	}));
	const idOf = (name: string) => entities.find(entity => entity.name === name)?.id ?? ours`e0`;
	const events: Event[] = titles.map(({title, trigger, n, kind, expression}, at) => {
		const {start} = spanOf({text: trigger, n});
		const record = gold.events.find((e: {trigger: string; n: number}) => e.trigger === trigger && e.n === n);
		const parts: string[] = record.entities;
		const isPlace = (name: string) =>
			entities.find(entity => entity.name === name)?.type === 'place' && kind === 'story';
		return {
			id: ours`t${at + 1}`,
			title: cleanLine(title),
			kind,
			date: {...record.date, precision: null, basis: null, expression},
			otherDates: [],
			entities: parts.filter(name => !isPlace(name)).map(idOf),
			places: parts.filter(isPlace).map(idOf),
			sentences: [sentenceAt(start)],
			clause: {start, end: start + trigger.length},
		};
	});
	const figures: Figure[] = gold.figures
		.filter((f: {optional?: boolean}) => !f.optional)
		.map((f: Figure & Place, at: number) => {
			const span = spanOf(f);
			return {
				...f,
				...span,
				id: ours`f${at + 1}`,
				text: text.slice(span.start, span.end),
				sentence: sentenceAt(span.start),
				unit: cleanLine(f.unit),
				measures: ours`trade between the two countries`,
				period: f.period && {...f.period, expression: 0},
			};
		});
	const series = seriesFor({article, figures, entities});
	return {readout: 1, article, entities, dates, events, figures, series, warnings: []};
}

/** The timeline of SCREENS: titles in words of the text, beside the gold's triggers. */
const titles: ReadonlyArray<{title: string; trigger: string; n: number; kind: EventKind; expression: number | null}> = [
	{
		title: 'trade between the two countries reaching $240 billion',
		trigger: 'reaching',
		n: 1,
		kind: 'background',
		expression: 0,
	},
	{
		title: 'fallen Soviet soldiers had fought for China against Japan',
		trigger: 'fought',
		n: 1,
		kind: 'background',
		expression: null,
	},
	{title: 'China offering a peace plan', trigger: 'offering', n: 1, kind: 'background', expression: null},
	{
		title: 'peace plan was rejected by Ukraine and the West',
		trigger: 'rejected',
		n: 1,
		kind: 'background',
		expression: null,
	},
	{title: 'invasion of Ukraine', trigger: 'invasion', n: 1, kind: 'background', expression: null},
	{title: 'Vladimir Putin’s state visit to China', trigger: 'visit', n: 1, kind: 'story', expression: null},
	{
		title: 'meeting between Putin and Chinese leader Xi Jinping in Beijing',
		trigger: 'meeting',
		n: 1,
		kind: 'story',
		expression: null,
	},
	{title: 'China-Russia Expo in Harbin', trigger: 'Expo', n: 1, kind: 'story', expression: null},
	{
		title: 'Putin laying flowers at a monument to fallen Soviet soldiers in Harbin',
		trigger: 'laying flowers',
		n: 1,
		kind: 'story',
		expression: null,
	},
	{title: 'Putin and Xi to visit each other’s countries', trigger: 'visit', n: 3, kind: 'recurring', expression: 1},
];
