import {describe, expect, test} from 'vitest';
import type {CleanText} from '../../source/article/clean-text.js';
import type {Document, Entity, Event, Figure} from '../../source/reading/document.js';
import {read} from '../../source/reading/read.js';
import {articleOf} from '../helpers/article.js';
import {cellsOf, counts, replay} from '../helpers/replay.js';
import {after as played, screenWith} from '../helpers/screen.js';
import {sizeFrom} from '../helpers/session.js';

const odd: Record<string, readonly [title: string, names: readonly string[], body: string]> = {
	Chinese: [
		'普京访问哈尔滨，强调贸易和文化交流',
		['弗拉基米尔·普京', '习近平', '哈尔滨'],
		'俄罗斯总统普京在哈尔滨参加中俄博览会，“无上限”伙伴关系。',
	],
	Japanese: [
		'日銀、政策金利を据え置き',
		['日本銀行', 'ｶﾌﾞｼｷ', '植田総裁'],
		'日本銀行は木曜日、政策金利を据え置くと発表した。ガギグゲゴ、ﾊﾟﾋﾟﾌﾟ。',
	],
	Korean: [
		'한국은행, 기준금리 동결',
		['한국은행', '이창용 총재', '서울'],
		'한국은행은 목요일 기준금리를 동결했다고 발표했다.',
	],
	emoji: [
		'Family 👩‍👩‍👧‍👦 wins 🏆 at 🏴󠁧󠁢󠁥󠁮󠁧󠁿 fair',
		['👩‍👩‍👧‍👦 Smith', '👍🏽👍🏿 Club', '🇨🇳🇷🇺 Expo', '❤️ Fund'],
		'They said 👩🏽‍🚀 and 👨‍👩‍👧 and ❤️‍🔥 and 1️⃣2️⃣ and 🇨🇳🇷🇺 and ☕ and ✌🏻 and 👁️‍🗨️ and ⚠️ today.',
	],
	combining: [
		'Cafe\u0301 Na\u0308ı\u0307ve opens',
		['A\u030angstro\u0308m', 'Z\u0301\u0302\u0303alg\u0323o'],
		'Re\u0301sume\u0301 of the cafe\u0301 o\u0308 a\u0300\u0301\u0302\u0303.',
	],
	'right to left': [
		'שלום and العربية meet',
		['בנימין נתניהו', 'محمود عباس', 'Anna Berg'],
		'In Jerusalem בנימין נתניהו met محمود عباس on Monday, aides said.',
	],
	'long words': [
		`${'Donaudampfschiff'.repeat(19)} sinks`,
		['x'.repeat(300), `${'Rindfleisch'.repeat(28)} AG`, 'Kurz'],
		`${'a'.repeat(300)} and ${'b'.repeat(300)}.`,
	],
};

/** A reading in which every item has such a name, whatever the reader would have found. */
function documentOf(title: string, names: readonly string[], body: string): Document {
	const text = `${title}\n\n${names.map(name => `${name} ${body}`).join('\n\n')}\n\n${`${body} `.repeat(12).trim()}`;
	const document = read(articleOf(text, {published: '2024-05-17'}));
	const {article} = document;
	const spans = names.map(name => {
		const start = article.text.indexOf(name);
		return {start, end: start + name.length, text: article.text.slice(start, start + name.length)};
	});
	const sentenceAt = (at: number) =>
		Math.max(
			0,
			article.sentences.findIndex(({end}) => end > at),
		);
	const entities = spans.map(
		({start, end, text: name}, at): Entity => ({
			id: `e${at + 1}` as Entity['id'],
			name,
			type: at % 2 === 0 ? 'person' : 'place',
			role: at === 0 ? name : null,
			aliases: [name],
			mentions: [{start, end, sentence: sentenceAt(start)}],
		}),
	);
	const events = spans.map(
		({start, end, text: name}, at): Event => ({
			id: `t${at + 1}` as Event['id'],
			title: name,
			kind: at % 2 === 0 ? 'story' : 'background',
			date: {start: null, end: '2024-05-17', precision: null, basis: null, expression: null},
			otherDates: [],
			entities: [entities[at]!.id],
			places: [],
			sentences: [sentenceAt(start)],
			clause: {start, end},
		}),
	);
	const figures = spans.map(
		({start, end, text: name}, at): Figure => ({
			id: `f${at + 1}` as Figure['id'],
			start,
			end,
			text: name,
			sentence: sentenceAt(start),
			kind: 'count',
			value: at + 1,
			upper: null,
			bound: null,
			unit: name,
			measures: names[0] as Figure['measures'],
			period: null,
			change: {direction: 'up', from: null, to: null},
		}),
	);
	const links = spans.map(({start, end}) => ({start, end, href: 'https://example.org/' as CleanText}));
	// Enough headings for an outline.
	const last = article.paragraphs.length - 1;
	const paragraphs = article.paragraphs.map((paragraph, at) =>
		at > 0 && at < last ? {...paragraph, kind: 'heading' as const} : paragraph,
	);
	return {...document, article: {...article, links, paragraphs}, entities, dates: [], events, figures, series: []};
}

/** Panes, overlays and what is lit, and sizes between them, so that rows are drawn over one another. */
const looks = ['jj', '2', 'j', '3', '4', '<enter>', '<esc>', '1..', 'L', 'Oj', '<enter>', 'G', '/a', '<esc>', '2f'];
const sizes = ['80x24', '40x12', '120x40'];

for (const [name, given] of Object.entries(odd)) {
	const document = documentOf(...given);
	describe(name, () => {
		test.for(counts)(
			'stands on its cells in a terminal that counts as Unicode %s does',
			{timeout: 90_000},
			async count => {
				let size = sizeFrom(sizes[0]!);
				const shown = replay(document, size, count);
				let screen = screenWith(document, size);
				for (const at of sizes) {
					size = sizeFrom(at);
					for (const keys of [`<resize:${at}>1`, ...looks]) {
						screen = played(screen, keys);
						shown.types(keys);
						expect(await shown.differences(cellsOf(screen, size)), `${at} ${keys}`).toBe('');
					}
				}

				await shown.leave();
			},
		);
	});
}
