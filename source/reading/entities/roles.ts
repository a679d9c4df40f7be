import type {Article} from '../../article/article.js';
import type {CleanText} from '../../article/clean-text.js';
import type {Token} from '../tokens.js';
import type {Scene} from './candidate.js';
import {isCapitalised} from './casing.js';
import {isDemonym} from './lexicon.js';
import type {Cluster, NameMention} from './mention.js';
import {calendar, functionWords, organisationNouns, personNouns, placeNouns} from './words/nouns.js';
import {honorifics, offices, portfolios, roleModifiers} from './words/titles.js';

/** Words of the text that say who or what it is, the first that do, the headline's last: "Chinese leader", "police officer in Chamoli". */
export function roleOf(scene: Scene, {type, mentions}: Cluster): CleanText | null {
	if (type === 'other') return null;
	const nouns = {person: personNouns, organisation: organisationNouns, place: placeNouns}[type];
	const title = scene.article.paragraphs[0]?.kind === 'title' ? scene.article.paragraphs[0].end : 0;
	const inOrder = [...mentions.filter(({start}) => start >= title), ...mentions.filter(({start}) => start < title)];
	for (const rule of [
		[before, apposedBefore, after],
		[named, copula],
	] as const) {
		for (const mention of inOrder) {
			for (const read of rule) {
				const role = read(scene, mention, nouns);
				if (role) return role;
			}
		}
	}

	return null;
}

const slice = (article: Article, tokens: readonly Token[], first: number, last: number): CleanText | undefined => {
	const start = tokens[first];
	const end = tokens[last - 1];
	return start && end && first < last ? article.text.slice(start.start, end.end) : undefined;
};

/** "French President Charles de Gaulle", "the car company Volvo", "the hamlet of Gorsedale" */
function before(
	{article, tokens, lexicon}: Scene,
	{first, sentence, type}: NameMention,
	nouns: ReadonlySet<string>,
): CleanText | undefined {
	let last = first;
	if (type === 'place' && tokens[last - 1]?.lower === 'of') last--;
	while (isHonorific(tokens, last - 1)) last--;
	const head = tokens[last - 1];
	if (!head || head.sentence !== sentence || head.kind !== 'word') return undefined;
	const office = type === 'person' && offices.has(head.text);
	if (!office && !nouns.has(head.lower)) return undefined;
	let start = last - 1;
	while (start > 0 && tokens[start - 1]?.sentence === sentence && modifies(tokens, start - 1, lexicon)) start--;
	while (start < last && (/^[-&.]$/.test(tokens[start]?.text ?? '') || honorifics.has(tokens[start]?.text ?? '')))
		start++;
	while (start < last && /^[-&]$/.test(tokens[start]?.text ?? '')) start++;
	return slice(article, tokens, start, last);
}

function isHonorific(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.text ?? '';
	return honorifics.has(word) || (word === '.' && honorifics.has(tokens[at - 1]?.text ?? ''));
}

function modifies(tokens: readonly Token[], at: number, lexicon: Scene['lexicon']): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (token.text === '-') return !token.spaced && !(tokens[at - 1]?.spaced ?? true);
	if (token.kind !== 'word' || calendar.has(token.text)) return false;
	if (isDemonym(lexicon, token.text) || roleModifiers.has(token.lower) || portfolios.has(token.text)) return true;
	if (tokens[at + 1]?.text === '-' && tokens[at + 1]?.spaced === false) return true;
	return isCapitalised(token) && !functionWords.has(token.lower);
}

const prepositions = /^(?:of|for|at|in|on|to|from|by|with|near|under|over|against)$/;
const determiners = /^(?:his|her|their|its|the|my|our|a|an)$/;
const relatives =
	/^(?:who|whose|which|that|where|when|was|is|are|were|has|had|have|said|says|owned|will|would|can|could|may|based|with)$/;

/** "her publisher, Hachette", "the bank’s chair, Alan Greenspan", "a police officer in Perth, Karen Holt" */
function apposedBefore(
	{article, tokens}: Scene,
	{first, sentence}: NameMention,
	nouns: ReadonlySet<string>,
): CleanText | undefined {
	let last = first - 1;
	while (isHonorific(tokens, last)) last--;
	if (tokens[last]?.text !== ',' || tokens[last]?.sentence !== sentence) return undefined;
	let head = -1;
	let owner = -1;
	for (let at = last - 1; at > last - 10; at--) {
		const token = tokens[at];
		if (!token || token.sentence !== sentence || (token.kind !== 'word' && token.text !== '-')) break;
		if (relatives.test(token.lower)) break;
		if (token.lower === "'s" && owner < 0) owner = at + 1;
		const ends = at === last - 1 || prepositions.test(tokens[at + 1]?.lower ?? '');
		if (ends) head = nouns.has(token.lower) ? at : -1;
		if (determiners.test(token.lower) && head > at) return slice(article, tokens, at + 1, last);
	}

	return owner > 0 && head >= owner ? slice(article, tokens, owner, last) : undefined;
}

/** "Holt, a barrister", "Holt, 49, the head of surgery,", "Holt, who was the first woman to" */
function after(
	{article, tokens}: Scene,
	{last, sentence}: NameMention,
	nouns: ReadonlySet<string>,
): CleanText | undefined {
	const text = (at: number): string => (tokens[at]?.sentence === sentence ? (tokens[at]?.lower ?? '') : '');
	if (text(last) !== ',') return undefined;
	let first = last + 1;
	if (/^\d{1,3}$/.test(text(first)) && text(first + 1) === ',') first += 2;
	if (text(first) === 'who' && /^(?:is|was|became)$/.test(text(first + 1))) first += 2;
	let head = first;
	while (roleModifiers.has(text(head))) head++;
	// "Tulsi Gabbard, businessman Andrew Yang and others" is a list.
	if (nouns.has(text(head)) && text(head + 1) !== '' && isCapitalised(tokens[head + 1])) return undefined;
	return phrase(article, tokens, first, sentence, nouns);
}

/** "Karen Holt is a former chairman of the National Trust" */
function copula(
	{article, tokens}: Scene,
	{last, sentence, type}: NameMention,
	nouns: ReadonlySet<string>,
): CleanText | undefined {
	const at = tokens[last]?.text === ',' ? last + 1 : last;
	if (type !== 'person' || !/^(?:is|was|became)$/.test(tokens[at]?.lower ?? '')) return undefined;
	if (!/^(?:a|an|the)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
	return phrase(article, tokens, at + 1, sentence, nouns);
}

/** "the Alfama district" */
function named(
	{article, tokens}: Scene,
	{first, last, type}: NameMention,
	nouns: ReadonlySet<string>,
): CleanText | undefined {
	if (type !== 'place' || tokens[first - 1]?.lower !== 'the' || !nouns.has(tokens[last]?.lower ?? '')) return undefined;
	return slice(article, tokens, last, last + 1);
}

/** The noun phrase at `first` without its article, up to a comma, a relative or a verb, if it is headed by one of the nouns. */
function phrase(
	article: Article,
	tokens: readonly Token[],
	first: number,
	sentence: number,
	nouns: ReadonlySet<string>,
): CleanText | undefined {
	const text = (at: number): string => (tokens[at]?.sentence === sentence ? (tokens[at]?.lower ?? '') : '');
	const determined = /^(?:a|an|the|one|his|her|their|its)$/.test(text(first));
	const start = determined ? first + 1 : first;
	let head = -1;
	let end = start;
	for (; end < start + 12; end++) {
		const word = text(end);
		if (word === '' || /^[,.;:()“”"—–]$/.test(word) || relatives.test(word)) break;
		if (
			head < 0 &&
			(prepositions.test(word) ||
				/^\d/.test(word) ||
				(functionWords.has(word) && !/^(?:first|second|former)$/.test(word)))
		)
			return undefined;
		if (nouns.has(word) || (text(end - 1) === '-' && nouns.has(`${text(end - 2)}-${word}`))) {
			if (head < 0 && end - start > (determined ? 5 : 3)) return undefined;
			head = end;
		}
	}

	return head >= 0 ? slice(article, tokens, start, end) : undefined;
}
