import {expect, test} from 'vitest';
import {articleFrom} from '../source/article/article-from.js';
import {type ArticleText, articleOf} from '../source/article/sources/delivered-text.js';
import {articleLists, besideScreen, partsOf} from '../source/read-beside.js';
import {lists} from '../source/reading/document.js';
import {read} from '../source/reading/read.js';

const paragraph =
	'Anna Berg said on 3 May 2024 that prices in Oslo rose by 3% last year. The minister met Karl Dahl of Norges Bank in Bergen on Monday, and 40 drivers went on strike in 2023.';
const article = articleFrom({
	source: 'long.txt',
	text: Array.from({length: 400}, () => paragraph).join('\n\n'),
	published: '2024-05-17',
	language: 'en',
});

test('an article and its reading go through their parts whole and in order, and no part is large', () => {
	const document = read(article);
	const heard = (parts: Iterable<{readonly list: string; readonly items: readonly unknown[]}>) => {
		const all: Record<string, unknown[]> = {};
		for (const {list, items} of parts) {
			(all[list] ??= []).push(...items);
			expect(JSON.stringify(items).length).toBeLessThan(1_000_000);
		}

		return all;
	};

	const none = {links: [], furniture: [], warnings: []};
	const {paragraphs, sentences, ...rest} = article;
	expect({...rest, ...none, ...heard(partsOf(article, articleLists))}).toEqual(article);
	const unread = {readout: 1, article, series: [], warnings: []};
	expect({...unread, ...heard(partsOf(document, lists))}).toEqual(document);
	expect(document.events.length).toBeGreaterThan(500);
	expect(sentences.length).toBeGreaterThan(500);
	expect(paragraphs.length).toBe(400);
});

test('where no thread can be had it is read here, its counts said as they are known', async () => {
	const told: string[] = [];
	const {signal} = new AbortController();
	const document = await besideScreen([]).read(article, {
		rest: null,
		onWhole: () => told.push('whole'),
		onCount: (list, count) => told.push(`${list} ${count}`),
		signal,
	});
	expect(document).toEqual(read(article));
	const {entities, figures, events} = document;
	expect(told).toEqual([`entities ${entities.length}`, `events ${events.length}`, `figures ${figures.length}`]);
});

test('it is made here too, and what is no article is told as ever', async () => {
	const {make} = besideScreen([]);
	const page = (html: string): ArticleText => ({
		source: 'page.html',
		text: html,
		kind: 'html',
		url: null,
		witness: null,
	});
	const story = page(`<title>Strike</title><article><h1>Strike</h1><p>${paragraph}</p><p>${paragraph}</p></article>`);
	expect(await make(story, {language: 'en'})).toEqual(await articleOf(story, {language: 'en'}));
	await expect(make(page('<title>Nothing</title>'), {})).rejects.toMatchObject({kind: 'notAnArticle'});
});
