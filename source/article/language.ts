import type {Article} from './article.js';
import {clean} from './clean.js';
import {type CleanText, ours} from './clean-text.js';

/** Whether this is a tag of BCP 47: "en", "pt-BR", "zh-Hant-TW". */
export const isLanguageTag = (text: string): boolean => /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,6}$/i.test(text);

/** Whether the readings read an article of this language: English, or one that nobody told and that couldn't be told. */
export const isRead = (language: string | null): boolean =>
	language === null || /^(?:en|eng|und|mul|zxx)(?:[-_]|$)|^english$/i.test(language);

/** Why an article isn't read, in two sentences: what it is, and what can be done; null if it is read. */
export const whyUnread = (language: CleanText | null): readonly [CleanText, CleanText] | null =>
	language === null || isRead(language)
		? null
		: [
				ours`This article isn't in English (${language}), and names, dates, events and figures are read in English only.`,
				ours`If it is in English after all, say so with --lang en.`,
			];

/**
 * The article with its language: as its reader said (`told`), else as its text shows it, else as its page says. Many a page is made
 * with a template that says English whatever is in it.
 */
export async function withLanguage(article: Article, told?: string): Promise<Article> {
	if (told !== undefined) return article;
	const said = article.language;
	const saysEnglish = said !== null && isRead(said);
	const language = await shownIn(article.text.slice(0, sampled), said);
	// "en-GB" says more.
	return language === null || (language === 'en' && saysEnglish) ? article : {...article, language: clean(language)};
}

/** What the text shows, where it isn't what its page says of another language; null where that is nothing. */
async function shownIn(sample: string, said: string | null): Promise<string | null> {
	if (isPlainlyEnglish(sample)) return 'en';
	if (said === null) return detected(sample, fair);
	return isRead(said) ? detected(sample, plain) : null;
}

/** How far the score of English may come up to the best one, where nothing is said and where English is. */
const fair = 0.9;
const plain = 0.6;

/** UTF-16 code units; more make no difference. */
const sampled = 4000;

/** Words of English that no other language has much of. */
const words = new Set(
	'the and that with said from have were which this would has his their they been will who after its when about'.split(
		' ',
	),
);

/** A text of English is full of them; the detector, which takes as long as all the rest, needn't be asked. */
function isPlainlyEnglish(text: string): boolean {
	const tokens = text.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? [];
	const found = tokens.filter(token => words.has(token));
	return found.length >= 3 && new Set(found).size >= 2 && found.length * 16 >= tokens.length;
}

/** A handful of words is no language. */
const fewestLetters = 60;
const fewestIdeographs = 15;

async function detected(text: string, most: number): Promise<string | null> {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const ideographs = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
	if (letters < fewestLetters && ideographs < fewestIdeographs) return null;
	const {eld} = await import('eld/extrasmall');
	const result = eld.detect(text);
	const {en = 0, [result.language]: best = 0} = result.getScores();
	// A list of names looks like any language; nothing is read of what is called another than English.
	return result.isReliable() && (result.language === 'en' || en < best * most) ? result.language : null;
}
