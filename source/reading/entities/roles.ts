import type {Article} from '../../article/article.js';
import type {CleanText} from '../../article/clean-text.js';
import type {Token} from '../tokens.js';
import type {Scene} from './candidates.js';
import {isCapitalised} from './casing.js';
import {isDemonym} from './lexicon.js';
import type {Cluster} from './link.js';
import type {NameMention} from './mentions.js';
import {calendar, functionWords, organisationNouns, personNouns, placeNouns} from './words/nouns.js';
import {honorifics, offices, portfolios, roleModifiers} from './words/titles.js';

/** Words of the text that say who or what it is, the first that do: "Chinese leader", "police officer in Chamoli". */
export function roleOf(scene: Scene, {type, mentions}: Cluster): CleanText | null {
	if (type === 'other') return null;
	const nouns = {person: personNouns, organisation: organisationNouns, place: placeNouns}[type];
	for (const mention of mentions) {
		const role = before(scene, mention, nouns) ?? possessed(scene, mention, nouns) ?? after(scene, mention, nouns);
		if (role) return role;
	}

	return null;
}

const slice = (article: Article, tokens: readonly Token[], first: number, last: number): CleanText | undefined => {
	const start = tokens[first];
	const end = tokens[last - 1];
	return start && end && first < last ? article.text.slice(start.start, end.end) : undefined;
};

/** "Russian President Vladimir Putin", "the ferry company Solent Swift", "the hamlet of Gamshali" */
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

/** "her publisher, Caminho Azul", "the Fed’s chair, Jerome Powell" */
function possessed(
	{article, tokens}: Scene,
	{first, sentence}: NameMention,
	nouns: ReadonlySet<string>,
): CleanText | undefined {
	let last = first - 1;
	while (isHonorific(tokens, last)) last--;
	if (tokens[last]?.text !== ',' || tokens[last]?.sentence !== sentence) return undefined;
	if (!nouns.has(tokens[last - 1]?.lower ?? '')) return undefined;
	for (let at = last - 1; at > last - 9; at--) {
		const token = tokens[at];
		if (!token || token.sentence !== sentence || (token.kind !== 'word' && token.text !== '-')) return undefined;
		if (/^(?:his|her|their|its|the|my|our|a|an)$/.test(token.lower)) return slice(article, tokens, at + 1, last);
	}

	return undefined;
}

/** "Bache, a barrister", "Rawat, 49, the head of surgery,", "Almada, who was the first woman to" */
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
	if (/^(?:a|an|the|one|his|her|their|its)$/.test(text(first))) first++;
	let end = first;
	let head = -1;
	while (end < first + 12) {
		const word = text(end);
		if (
			word === '' ||
			/^[,.;:()“”"—–]$/.test(word) ||
			/^(?:who|whose|which|that|where|when|was|is|has|had|said|says|owned)$/.test(word)
		)
			break;
		if (head < 0 && /^(?:of|for|at|in|with|on|and|from|to|by)$/.test(word)) {
			if (end === first) return undefined;
		} else if (nouns.has(word) || (isPart(text, end) && nouns.has(`${text(end - 2)}-${word}`))) head = end;
		end++;
	}

	return head >= 0 && head < first + 7 ? slice(article, tokens, first, Math.max(head + 1, end)) : undefined;
}

const isPart = (text: (at: number) => string, at: number): boolean => text(at - 1) === '-';
