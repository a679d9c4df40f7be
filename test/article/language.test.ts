import {expect, test} from 'vitest';
import {isLanguageTag, isRead, withLanguage} from '../../source/article/language.js';
import {articleOf} from '../helpers/article.js';

const languageOf = async (text: string) => (await withLanguage(articleOf(text))).language;

test.each([
	['en', 'The council said on Monday that it would vote on the plan, which has been delayed for a year and a half.'],
	['en', 'Prices rise in Oslo\n\nPrices rose by 3% last year, the minister said in parliament yesterday.'],
	['en', 'Cat sat. Dog ran. Man bites dog in London park on Monday; mayor speaks. Rain falls on Leeds again tonight.'],
	['de', 'Der Bundestag hat am Donnerstag ein neues Gesetz verabschiedet, die Opposition stimmte dagegen.'],
	['fr', 'Le gouvernement a annoncé jeudi une hausse des taxes, que les syndicats ont aussitôt critiquée.'],
	['es', 'La policía detuvo a tres personas en Madrid tras el robo de un banco en el centro de la ciudad.'],
	['pt', 'A polícia prendeu três pessoas em Lisboa depois do assalto a um banco no centro da cidade.'],
	['nl', 'De politie heeft drie mensen aangehouden na een overval op een bank in het centrum van Utrecht.'],
	['ru', 'Правительство объявило в четверг о повышении налогов, которое вступит в силу в январе.'],
	['zh', '警方在市中心银行抢劫案后逮捕了三人，目前案件正在调查之中。'],
	['ar', 'أعلنت الحكومة يوم الخميس زيادة الضرائب على الشركات الكبيرة اعتبارا من العام المقبل.'],
])('%s', async (language, text) => {
	expect(await languageOf(text)).toBe(language);
});

test.each(['Only this.', 'Oslo 3 Bergen 2', '1 2 3 4 5', ''])('too little to tell: %j', async text => {
	expect(await languageOf(text)).toBeNull();
});

const german = 'Der Bundestag hat am Donnerstag ein neues Gesetz verabschiedet, die Opposition stimmte dagegen.';
const english = 'The council said on Monday that it would vote on the plan, which has been delayed for a year.';

test.each([
	['another than English stands', german, 'da', 'da'],
	['English stands', english, 'en-GB', 'en-GB'],
	['a template says English', german, 'en-US', 'de'],
	['a template says German', english, 'de', 'en'],
	[
		'English of names alone',
		'Salina South 409.30, Keetan Munsell. Wichita Heights: Aidan Gantenbein, 100 yards.',
		'en',
		'en',
	],
])('what a page says: %s', async (_, text, said, language) => {
	const article = {...articleOf(text), language: articleOf(said).text};
	expect((await withLanguage(article)).language).toBe(language);
	expect((await withLanguage(article, said)).language).toBe(said);
});

test('tags', () => {
	expect(['en', 'EN', 'pt-BR', 'zh-Hant-TW', 'de-CH-1996', 'gsw'].filter(tag => !isLanguageTag(tag))).toEqual([]);
	expect(['', 'e', 'english', 'en_US', 'en-', '-en', 'en-toolongtag', 'd3'].filter(isLanguageTag)).toEqual([]);
});

test('what is read', () => {
	expect([null, 'en', 'en-GB', 'EN', 'eng', 'en_US', 'und'].filter(tag => !isRead(tag))).toEqual([]);
	expect(['de', 'enm', 'fr-CA', 'zh'].filter(isRead)).toEqual([]);
});
