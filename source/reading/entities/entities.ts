import type {Article, Span} from '../../article/article.js';
import type {CleanText} from '../../article/clean-text.js';
import {ours} from '../../article/clean-text.js';
import type {Entity} from '../document.js';
import type {Token} from '../tokens.js';
import {type Scene, sceneOf} from './candidate.js';
import {namesLexicon} from './lexicon.js';
import {linkMentions} from './link.js';
import type {Cluster} from './mention.js';
import {recogniseMentions} from './mentions.js';
import {roleOf} from './roles.js';

export type EntitiesInput = {article: Article; tokens: readonly Token[]; dates: readonly Span[]};

/** Who and what the article names, in order of first mention; no two mentions overlap. */
export function readEntities({article, tokens, dates}: EntitiesInput): Entity[] {
	const scene = sceneOf(article, tokens, namesLexicon());
	const clusters = linkMentions(scene, recogniseMentions(scene, dates));
	return clusters.map((cluster, index): Entity => {
		const {name, aliases} = formsOf(scene, cluster);
		return {
			id: ours`e${index + 1}`,
			name,
			type: cluster.type,
			role: roleOf(scene, cluster),
			aliases,
			mentions: cluster.mentions.map(({start, end, sentence}) => ({start, end, sentence})),
		};
	});
}

/** The longest form that is not in capitals throughout, or the one that the lists call it by ("Israel", not "State of Israel"), and the others. */
function formsOf({lexicon}: Scene, {mentions}: Cluster): {name: CleanText; aliases: CleanText[]} {
	const forms = new Map<string, CleanText>();
	for (const {text} of mentions) if (!forms.has(text)) forms.set(text, text);
	const listed = new Set(mentions.map(({key}) => lexicon.known.get(key)?.canonical));
	const isOther = (form: string): number => Number(!listed.has(form));
	const ranked = [...forms.values()].sort(
		(a, b) => isOther(a) - isOther(b) || Number(isShouted(a)) - Number(isShouted(b)) || b.length - a.length,
	);
	const name = ranked[0] as CleanText;
	return {name, aliases: [...forms.values()].filter(form => form !== name)};
}

const isShouted = (text: string): boolean => text.length > 5 && text === text.toUpperCase();
