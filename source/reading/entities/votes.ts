import type {EntityType} from '../document.js';
import type {Candidate, Scene} from './candidate.js';
import {viewOf} from './clues/clue.js';
import {isPlace} from './lexicon.js';
import {isAddressed, verdicts} from './verdicts.js';

export type Typed = Candidate & {readonly type: EntityType};

type Scores = Map<EntityType, number>;

/** A verdict counts no oftener for one name, and the model's word no more, however often it gives it. */
const mostTimes = 2;
const mostVotes = 2;

/** What is said on the spot so plainly that namesakes elsewhere don't matter: "Mr Dell" beside shares in Dell. */
const plain = 3;

/**
 * One name, one type: the model's answers for its mentions, what stands around them, and the longer names that it shortens
 * vote. A well-known place that plays or owns is the body only where it does.
 */
export function voted(scene: Scene, names: readonly Typed[]): Typed[] {
	const spoken = names.map(name => spokenFor(scene, name));
	passOn(scene, names, spoken);
	const totals = totalsOf(names, spoken);
	addNamesakes(totals);
	return names.map((name, index) => {
		const own = spoken[index]!;
		const [local, weight] = best(own.scores);
		if (weight >= plain && local) return {...name, type: local};
		if (name.type === 'place' && isPlace(name.known)) return name;
		const [type] = best(totals.get(name.key) ?? new Map());
		return type ? {...name, type} : name;
	});
}

/** What grammar says that a candidate is, if it says so plainly. */
export function spokenType(scene: Scene, candidate: Candidate): EntityType | undefined {
	const [type, weight] = best(spokenFor(scene, candidate).scores);
	return weight >= plain ? type : undefined;
}

type Spoken = {
	readonly scores: Scores;
	readonly by: Array<readonly [string, EntityType, number]>;
	/** Addressed as a person: says nothing of namesakes, a company may bear the name. */
	readonly apart: boolean;
};

function spokenFor(scene: Scene, name: Candidate): Spoken {
	const view = viewOf(scene, name);
	const scores: Scores = new Map();
	if (name.known?.kind === 'country') return {scores, by: [], apart: false};
	const by = verdicts
		.filter(({when}) => when(view))
		.map(({name: verdict, type, weight}) => [verdict, type, weight] as const);
	for (const [, type, weight] of by) add(scores, type, weight);
	return {scores, by, apart: isAddressed(view)};
}

/** What is said of the first of two is said of the second: "face Dolphin or Old Crescent"; a person of what is tagged a person is of a body. */
function passOn({tokens}: Scene, names: readonly Typed[], spoken: readonly Spoken[]): void {
	for (let index = 1; index < names.length; index++) {
		const [before, name] = [names[index - 1]!, names[index]!];
		const between = name.first === before.last + 1 ? (tokens[before.last]?.lower ?? '') : '';
		if (between === 'of' && before.type === 'person' && name.type === 'person')
			say(spoken[index]!, ['person of', 'organisation', plain]);
		if (!/^(?:and|or)$/.test(between)) continue;
		for (const said of spoken[index - 1]!.by) {
			if (said[0] !== 'played against' || name.known?.kind === 'country') continue;
			say(spoken[index]!, said);
		}
	}
}

function say({scores, by}: Spoken, said: Spoken['by'][number]): void {
	add(scores, said[1], said[2]);
	by.push(said);
}

function totalsOf(names: readonly Typed[], spoken: readonly Spoken[]): Map<string, Scores> {
	const totals = new Map<string, Scores>();
	const times = new Map<string, number>();
	names.forEach((name, index) => {
		if (spoken[index]!.apart) return;
		const total = totals.get(name.key) ?? new Map<EntityType, number>();
		totals.set(name.key, total);
		const votes = times.get(`${name.type} ${name.key}`) ?? 0;
		times.set(`${name.type} ${name.key}`, votes + 1);
		add(total, name.type, votes === 0 ? 1 : votes < 2 * mostVotes - 1 ? 0.5 : 0);
		for (const [verdict, type, weight] of spoken[index]!.by) {
			const said = times.get(`${verdict}: ${name.key}`) ?? 0;
			times.set(`${verdict}: ${name.key}`, said + 1);
			if (said < mostTimes) add(total, type, weight);
		}
	});
	return totals;
}

/** "Leopards" is what "AFC Leopards" is, "Wekesa" what "Brian Wekesa" is, but for a place: "Sylhet" of "Sylhet City Corporation". */
function addNamesakes(totals: ReadonlyMap<string, Scores>): void {
	for (const [key, scores] of totals) {
		const words = key.split(' ');
		const [type] = best(scores);
		if (words.length < 2 || !type || type === 'place') continue;
		for (const short of shortsOf(words, type)) {
			const total = totals.get(short);
			if (!total || best(total)[0] === 'place' || (type === 'person' && !total.has(type))) continue;
			add(total, type, type === 'person' ? 3 : 2);
		}
	}
}

/** All but the last word, the last, and the first; of works and cups no first word alone: "FIFA" of "FIFA World Cup". */
const shortsOf = (words: readonly string[], type: EntityType): ReadonlySet<string> =>
	new Set([words.slice(0, -1).join(' '), words[0] ?? ''].filter(short => type !== 'other' || short.includes(' '))).add(
		words.at(-1) ?? '',
	);

const add = (scores: Scores, type: EntityType, weight: number): void => {
	scores.set(type, (scores.get(type) ?? 0) + weight);
};

/** The type with the most votes; of two equal the first. */
const best = (scores: Scores): [EntityType | undefined, number] =>
	[...scores].reduce<[EntityType | undefined, number]>(
		(top, [type, score]) => (score > top[1] ? [type, score] : top),
		[undefined, 0],
	);
