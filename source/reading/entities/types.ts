import {isOrdinaryWord} from '../../article/ordinary.js';
import type {EntityType} from '../document.js';
import type {Candidate, Scene} from './candidate.js';
import {isShouted} from './casing.js';
import {viewOf} from './clues/clue.js';
import {isTown} from './clues/organisation.js';
import {clues, type TypedClue} from './clues.js';
import {isPlace} from './lexicon.js';
import type {Ruled} from './tagger/page.js';

type Scores = Record<EntityType, number>;

const none = (): Scores => ({person: 0, organisation: 0, place: 0, other: 0});

/** A clue counts no oftener for one name: ten mentions in "the Warhol show" make no company of him. */
const mostTimes = 2;

/** The margin of what no model knows better: a title in quotes. */
const certain = 20;

/** From here on a mention's own clues outweigh those of its namesakes. */
const decisive = 6;

/**
 * Gives each name its type. What its words tell counts once, what stands around it at every mention, and the sum decides
 * but where the clues on the spot are strong: "Mr Dell" is the founder though "Dell" is the company.
 */
export function typesOf(scene: Scene, names: readonly Candidate[]): Ruled[] {
	const scored = names.map(name => scoresOf(scene, name));
	const totals = new Map<string, Scores>();
	const said = new Map<string, number>();
	for (const {name, shape, context, fired} of scored) {
		const total = totals.get(name.key) ?? {...shape};
		totals.set(name.key, total);
		if (name.titled || isTeam(name, context)) continue;
		for (const {name: clue, type, weight} of fired) {
			const times = said.get(`${clue} ${name.key}`) ?? 0;
			if (times < mostTimes) total[type] += weight;
			said.set(`${clue} ${name.key}`, times + 1);
		}
	}

	const titled = new Set(names.flatMap(({key, titled}) => (titled ? [key] : [])));
	addNamesakes(scene, names, totals, titled);
	addNeighbours(scene, names, totals);
	// Nothing else of the names: it would stay in memory until a long text is done with.
	return scored.map(({name, shape, context}): Ruled => {
		const local = add({...shape}, context);
		const own = best(local);
		const decided = isTeam(name, context) || (local[own] >= decisive && !name.known);
		const total = add(none(), totals.get(name.key) ?? local);
		if (titled.has(name.key)) total.person += 1;
		const scores = decided ? local : total;
		const type = decided ? own : bestOr(total, guess(scene, name));
		let next = 0;
		for (const other of order) if (other !== type && scores[other] > next) next = scores[other];
		return {first: name.first, last: name.last, type, margin: name.quoted ? certain : scores[type] - next};
	});
}

const isTeam = (name: Candidate, context: Scores): boolean => isTown(name) && context.organisation >= 9;

function add(scores: Scores, more: Scores): Scores {
	for (const type of order) scores[type] += more[type];
	return scores;
}

type Scored = {name: Candidate; shape: Scores; context: Scores; fired: TypedClue[]};

function scoresOf(scene: Scene, name: Candidate): Scored {
	const view = viewOf(scene, name);
	const scores: Scored = {name, shape: none(), context: none(), fired: []};
	for (const clue of clues) {
		if (!clue.when(view)) continue;
		(clue.shape ? scores.shape : scores.context)[clue.type] += clue.weight;
		if (!clue.shape) scores.fired.push(clue);
	}

	return scores;
}

const order: readonly EntityType[] = ['person', 'place', 'organisation', 'other'];

const best = (scores: Scores): EntityType => order.reduce((a, b) => (scores[b] > scores[a] ? b : a));

const bestOr = (scores: Scores, otherwise: EntityType): EntityType => {
	const type = best(scores);
	return scores[type] > 0 ? type : otherwise;
};

/**
 * A single word is what the longer names are that it begins or, with people, ends. Where it could be a company and its
 * founder and the founder has a title elsewhere, the bare word is the company.
 */
function addNamesakes(
	scene: Scene,
	names: readonly Candidate[],
	totals: ReadonlyMap<string, Scores>,
	titled: ReadonlySet<string>,
): void {
	const longer = new Map(names.flatMap(name => (name.key.includes(' ') ? [[name.key, name] as const] : [])));
	for (const [key, name] of longer) {
		const scores = totals.get(key) ?? none();
		const type = bestOr(scores, guess(scene, name));
		if (type === 'place' || (type === 'person' && scores.person < 2)) continue;
		const words = key.split(' ');
		if (type === 'organisation' && (totals.get(words[0] ?? '')?.organisation ?? 0) >= sold) scores.organisation += 4;
		for (const word of shortOf(type, words)) {
			const short = isPlace(scene.lexicon.known.get(word)) ? undefined : totals.get(word);
			if (short) short[type] += type === 'organisation' && titled.has(word) ? 8 : 4;
		}
	}
}

/** What clues have to say before a longer name takes the type of the shorter: "Kestrel Outdoor" after "shares in Kestrel". */
const sold = 3;

const shortOf = (type: EntityType, words: readonly string[]): string[] =>
	type === 'person' ? [words[0] ?? '', words.at(-1) ?? ''] : [words[0] ?? ''];

/** In a list the plain ones show what the doubtful ones are: "Kent, Thanet and Essex". */
function addNeighbours({tokens}: Scene, names: readonly Candidate[], totals: ReadonlyMap<string, Scores>): void {
	names.forEach((name, index) => {
		const next = names[index + 1];
		if (!next || next.sentence !== name.sentence || next.first - name.last > 2) return;
		const between = tokens.slice(name.last, next.first);
		if (between.length === 0 || !between.every(({lower}) => /^(?:,|and|or|&|\/)$/.test(lower))) return;
		for (const [doubtful, plain] of [
			[name, next],
			[next, name],
		] as const) {
			const scores = totals.get(doubtful.key);
			const other = totals.get(plain.key);
			if (
				!scores ||
				!other ||
				scores[best(scores)] >= 1.5 ||
				(between[0]?.lower === ',' && best(other) === 'place' && doubtful.key.includes(' '))
			)
				continue;
			const type = best(other);
			if (other[type] >= 2) scores[type] += 2;
		}
	});
}

/** What a name is that nothing speaks for. */
function guess({tokens}: Scene, name: Candidate): EntityType {
	const words = tokens.slice(name.first, name.last).filter(({kind}) => kind === 'word');
	const ordinary = words.filter(({lower}) => isOrdinaryWord(lower)).length;
	const determined = /^(?:the|a|an)$/.test(tokens[name.first - 1]?.lower ?? '');
	if (words.some(({lower}) => lower === 'of' || lower === 'and')) return 'other';
	if (determined || ordinary > 0 || words.some(({text}) => isShouted(text))) return 'organisation';
	return words.length === 1 ? 'organisation' : words.length <= 3 ? 'person' : 'organisation';
}
