import type {Span} from '../../article/article.js';
import type {Token} from '../tokens.js';
import type {Candidate, Scene} from './candidate.js';
import {candidatesIn} from './candidates.js';
import {withEchoes} from './echoes.js';
import {isNamed, partsOfNames} from './evidence.js';
import {extentsOf} from './extents.js';
import {confirmedIn} from './headlines.js';
import type {NameMention} from './mention.js';
import {overlaid, range} from './overlaid.js';
import {quotedTitles} from './quoted.js';
import {runsIn} from './runs.js';
import {settled} from './settle.js';
import type {Ruled} from './tagger/page.js';
import {tag} from './tagger/tag.js';
import {typesOf} from './types.js';
import {warsOf} from './wars.js';

/** Every name of the article in order of text, none overlapping: the trained model's, which knows what the rules say, and what they confirm elsewhere. */
export function recogniseMentions(scene: Scene, dates: readonly Span[]): NameMention[] {
	const names = withEchoes(scene, settled(scene, extentsOf(scene, tag(scene, ruledNames(scene, dates)))));
	const headlines = sentencesOf(scene.tokens).filter(({start}) => !isRunning(scene, start));
	const confirmed = confirmedIn(
		scene,
		headlines,
		names.filter(({first}) => isRunning(scene, first)),
	);
	return overlaid<NameMention>(names, confirmed);
}

/** What rules and lists take for names in sentences whose capitals tell something. */
export function ruledNames(scene: Scene, dates: readonly Span[]): Ruled[] {
	const {tokens} = scene;
	const found = sentencesOf(tokens).flatMap(({start, end}): Candidate[] => {
		if (!isRunning(scene, start)) return [];
		const special = [...quotedTitles(scene, start, end), ...warsOf(scene, start, end)];
		const runs = runsIn(tokens, start, end);
		const plain = runs.flatMap(run => candidatesIn(scene, run));
		const taken = new Set(special.flatMap(range));
		const free = plain.filter(name => !range(name).some(at => taken.has(at)));
		return [...special, ...free];
	});

	const dated = datedTokens(tokens, dates);
	const parts = partsOfNames(found);
	const names = found.filter(
		name => isNamed(scene, name, parts) && !(name.last - name.first === 1 && dated.has(name.first)),
	);
	return typesOf(scene, names);
}

const isRunning = ({tokens, casing}: Scene, at: number): boolean =>
	casing.styles[tokens[at]?.sentence ?? 0] === 'running';

/** The sentences as ranges of tokens. */
function sentencesOf(tokens: readonly Token[]): Span[] {
	const ranges: Span[] = [];
	let start = 0;
	for (let at = 1; at <= tokens.length; at++) {
		if (at < tokens.length && tokens[at]?.sentence === tokens[start]?.sentence) continue;
		ranges.push({start, end: at});
		start = at;
	}

	return tokens.length > 0 ? ranges : [];
}

/** Tokens that stand inside a time expression. */
function datedTokens(tokens: readonly Token[], dates: readonly Span[]): ReadonlySet<number> {
	const inside = new Set<number>();
	let date = 0;
	tokens.forEach((token, index) => {
		while (date < dates.length && (dates[date]?.end ?? 0) <= token.start) date++;
		const here = dates[date];
		if (here && here.start <= token.start && token.end <= here.end) inside.add(index);
	});
	return inside;
}
