import type {EntityType} from '../document.js';
import type {Candidate, Scene} from './candidates.js';
import {apposedHead, clues, type View} from './clues.js';
import {isOrdinary} from './lexicon.js';
import type {NameMention} from './mentions.js';

type Scores = Record<EntityType, number>;

const none = (): Scores => ({person: 0, organisation: 0, place: 0, other: 0});

/** From here on a mention's own clues outweigh those of its namesakes. */
const decisive = 6;

/** Gives each name its type: the clues of every mention of the same words count together, strong ones on the spot decide it. */
export function typesOf(scene: Scene, names: readonly Candidate[]): NameMention[] {
	const sporting = isSporting(scene);
	const local = names.map(name => scoresOf(scene, name, sporting));
	const totals = new Map<string, Scores>();
	names.forEach((name, index) => {
		const total = totals.get(name.key) ?? none();
		totals.set(name.key, total);
		const scores = local[index] ?? none();
		if (isTeam(name, scores)) return;
		for (const type of order) total[type] += name.titled ? scores[type] / 3 : scores[type];
	});
	addNamesakes(totals);
	return names.map((name, index): NameMention => {
		const {first, last, start, end, sentence, text, key} = name;
		const scores = local[index] ?? none();
		const total = totals.get(key) ?? scores;
		const own = best(scores);
		const type =
			isTeam(name, scores) || (scores[own] >= decisive && !name.known) ? own : bestOr(total, guess(scene, name));
		return {first, last, start, end, sentence, text, key, type};
	});
}

const isTeam = (name: Candidate, scores: Scores): boolean => name.known?.kind === 'city' && scores.organisation >= 9;

function scoresOf(scene: Scene, name: Candidate, sporting: boolean): Scores {
	const {tokens} = scene;
	const words = tokens
		.slice(name.first, name.last)
		.flatMap(({kind, text}) => (kind === 'word' || kind === 'number' ? [text as string] : []));
	const near = (at: number): string => (tokens[at]?.sentence === name.sentence ? (tokens[at]?.lower ?? '') : '');
	const view: View = {
		name,
		scene,
		words,
		single: words.length === 1,
		before: n => near(name.first - 1 - n),
		after: n => near(name.last + n),
		apposed: apposedHead(tokens, name),
		sporting,
	};
	const scores = none();
	for (const clue of clues) if (clue.when(view)) scores[clue.type] += clue.weight;
	return scores;
}

const order: readonly EntityType[] = ['person', 'place', 'organisation', 'other'];

const best = (scores: Scores): EntityType => order.reduce((a, b) => (scores[b] > scores[a] ? b : a));

const bestOr = (scores: Scores, otherwise: EntityType): EntityType => {
	const type = best(scores);
	return scores[type] > 0 ? type : otherwise;
};

/** A single word is what the longer names are that it begins or, with people, ends. */
function addNamesakes(totals: ReadonlyMap<string, Scores>): void {
	for (const [key, scores] of [...totals]) {
		if (!key.includes(' ')) continue;
		const type = best(scores);
		if (type === 'place' || scores[type] < 2) continue;
		const words = key.split(' ');
		for (const word of type === 'person' ? [words[0], words.at(-1)] : [words[0]]) {
			const short = totals.get(word ?? '');
			if (short) short[type] += type === 'person' ? 4 : 3;
		}
	}
}

/** What a name is that nothing speaks for. */
function guess({lexicon, tokens}: Scene, name: Candidate): EntityType {
	const words = tokens.slice(name.first, name.last).filter(({kind}) => kind === 'word');
	const ordinary = words.filter(({lower}) => isOrdinary(lexicon, lower)).length;
	const determined = /^(?:the|a|an)$/.test(tokens[name.first - 1]?.lower ?? '');
	if (words.some(({lower}) => lower === 'of' || lower === 'and')) return 'other';
	if (determined || ordinary > 0) return 'organisation';
	return words.length <= 3 ? 'person' : 'organisation';
}

const sports =
	/^(?:striker|midfielder|goalkeeper|winger|goals?|penalty|league|kick-off|half-time|season|match|innings|wicket|quarterback|touchdown|playoffs?|team-mates?|teammates?|coach|squad|derby|tournament|wickets|halftime|scored)$/;

/** At least four words of the game, and one in 150. */
function isSporting({tokens}: Scene): boolean {
	let count = 0;
	for (const {lower} of tokens) if (sports.test(lower)) count++;
	return count >= 4 && count * 150 >= tokens.length;
}
