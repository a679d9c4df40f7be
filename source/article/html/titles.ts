import type {CleanText} from '../clean-text.js';

/** "The bridge closes | Harbour Post" without the site's name. */
export function withoutSite(title: CleanText, publisher: CleanText | null): CleanText {
	const match = /^.{10,}(?=\s[|–—·»-]\s(.{2,60})$)/u.exec(title);
	const [story = '', site = ''] = match ?? [];
	const isSite =
		publisher !== null &&
		plainly(site) !== '' &&
		(plainly(publisher).includes(plainly(site)) || plainly(site).includes(plainly(publisher)));
	return isSite || /\s[|»]\s[^|»]{2,40}$/.test(title.slice(story.length))
		? title.slice(0, story.length || undefined)
		: title;
}

const plainly = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const wordsIn = (title: string): Set<string> => new Set(title.toLowerCase().match(/[\p{L}\p{N}]{1,50}/gu));

/** Whether these are the title's words, most of them at least. */
export function isSameTitle(text: string, title: string): boolean {
	const [here, there] = [wordsIn(text), wordsIn(title)];
	const shared = [...here].filter(word => there.has(word)).length;
	return shared > 1 && shared >= 0.7 * here.size && shared >= 0.4 * there.size;
}

/** Whether two titles may be one story's: a word of some length stands in both, or one says nothing. */
export function sharesWord(a: string, b: string): boolean {
	const there = wordsIn(b);
	return a === '' || b === '' || [...wordsIn(a)].some(word => word.length > 3 && there.has(word));
}
