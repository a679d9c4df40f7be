import {complementTakers, subordinators, temporalNouns} from './closed-class.js';
import type {GroupState} from './group-features.js';
import {
	closer,
	ends,
	gerund,
	imperative,
	infinitive,
	isFiniteLabel,
	participle,
	past,
	present,
	simple,
} from './labels.js';
import {
	attributed,
	attributing,
	beforeClause,
	behindAs,
	behindPronoun,
	behindRelative,
	conjoined,
	finish,
	joinedPast,
	type Likely,
	opensClause,
	sincePast,
	standAlone,
	tellFirst,
	tellOne,
} from './missing-verbs.js';
import {attribute, nominals, plural, twoVerbs} from './mistaken-verbs.js';
import {penn} from './penn.js';
import {verbForms} from './verb-forms.js';
import {formOfLabel, labelOf, noLabel} from './verb-group.js';

/** How far to the left a verb goes with the one before it, in tokens. */
const reach = 40;

/** How far behind a word may be and still be taken for the verb that a sentence lacks, and for that of a clause whose opening is there. */
const farthest = 85;
const farthestInClause = 280;

/** Puts right what a look at the whole sentence shows: the labels were given from left to right. */
export function mend(state: GroupState, likely: readonly Likely[]): void {
	const {tokens} = state;
	prefixed(state);
	thatDay(state);
	addressed(state);
	nominals(state);
	behindPronoun(state);
	joinedToModal(state);
	lone(state);
	attribute(state);
	opensWithNoun(state);
	objects(state);
	behindNoun(state);
	helped(state);
	joinedToPerfect(state);
	acted(state);
	apposed(state);
	const near = likely.filter(({behind}) => behind < farthest);
	const inClause = likely.filter(({behind}) => behind < farthestInClause);
	tellOne(state, tokens.at(-1)!.lower === '.' ? inClause : near);
	attributed(state, inClause);
	for (let i = 0; i < tokens.length; i++)
		if (opensClause.has(tokens[i]!.lower) || tokens[i]!.lower === ';') finish(state, inClause, i);
	behindAs(state);
	join(state, near);
	reduce(state);
	setForLater(state);
	accompany(state);
	plansToo(state);
	tellPast(state);
	share(state);
	standAlone(state);
	beforeClause(state);
	tellFirst(state);
	conjoined(state, inClause);
	plural(state);
	sincePast(state);
	behindRelative(state);
	joinedPast(state);
	attributing(state);
	twoVerbs(state);
}

export const prefix = /^(?:co|re|pre|de|x|over|under|mis|counter|cross|double|fast|hand|short|test)$/;

/** "who co-founded the firm", "was X-rayed": a verb whose prefix stands apart. */
function prefixed({tokens, tags, labels}: GroupState): void {
	for (let i = 3; i < tokens.length; i++) {
		if (tokens[i - 1]!.lower !== '-' || tokens[i - 1]!.spaced || !prefix.test(tokens[i - 2]!.lower)) continue;
		if (!/^VB[DN]$/.test(penn[tags[i]!]!)) continue;
		const before = labels[i - 3]!;
		const perfect = perfects.get(tokens[i - 3]!.lower);
		if (perfect !== undefined) labels[i] = perfect;
		else if (/^(?:is|are|was|were|been)$/.test(tokens[i - 3]!.lower) && before !== noLabel)
			labels[i] = labelOf({...formOfLabel(before), passive: true});
		else if (/^(?:WP|WDT|PRP|NNP)$/.test(penn[tags[i - 3]!]!)) labels[i] = past;
		else continue;
		if (before !== noLabel) labels[i - 3] = noLabel;
	}
}

/** "A petition sent that March went unanswered": behind what takes no clause, "that" with a time is no conjunction. */
function thatDay({tokens, tags}: GroupState): void {
	for (let i = 1; i + 1 < tokens.length; i++) {
		if (tokens[i]!.lower !== 'that' || penn[tags[i]!] !== 'IN' || !temporalNouns.has(tokens[i + 1]!.lower)) continue;
		if (!/^(?:VB|CC)/.test(penn[tags[i - 1]!]!)) tags[i] = determiner;
	}
}

const determiner = penn.indexOf('DT');

/** "The force has since apologised", "has since cut 600 jobs": behind "has" and an adverb a participle is a perfect. */
function helped({tokens, forms, tags, labels}: GroupState): void {
	for (let i = 0; i + 1 < tokens.length; i++) {
		const form = perfects.get(tokens[i]!.lower);
		if (form === undefined) continue;
		let verb = i + 1;
		while (verb + 1 < tokens.length && (/^RB/.test(penn[tags[verb]!]!) || floating.test(tokens[verb]!.lower))) verb++;
		if (!forms[verb]!.participle || !(labels[verb] === participle || (verb > i + 1 && labels[i] !== noLabel))) continue;
		labels[verb] = form;
		labels[i] = noLabel;
	}
}

/** "They have won and play on Friday": what can be no participle has no part in the perfect. */
function joinedToPerfect({tokens, forms, labels}: GroupState): void {
	for (let i = 0; i < forms.length; i++) {
		if (labels[i] !== presentPerfect || forms[i]!.participle) continue;
		const known = verbForms(tokens[i]!.lower);
		if (known?.base && !known.past) labels[i] = present;
	}
}

/** What may stand between "have" and its participle beside adverbs: "had each failed". */
const floating = /^(?:since|each|both|all|[“"])$/;

const passiveParticiple = penn.indexOf('VBN');

/** "Homes were left without power", "is broken by the wind": behind "be" and before what only goes with a passive. */
function acted({tokens, forms, tags, labels}: GroupState): void {
	for (let i = 0; i + 2 < tokens.length; i++) {
		const verb = i + 1;
		if (labels[i] === noLabel || !forms[verb]!.participle || penn[tags[verb]!] !== 'JJ') continue;
		if (!/^(?:is|are|was|were)$/.test(tokens[i]!.lower) || !/^(?:by|without)$/.test(tokens[verb + 1]!.lower)) continue;
		labels[verb] = labelOf({...formOfLabel(labels[i]!), passive: true});
		labels[i] = noLabel;
		tags[verb] = passiveParticiple;
	}
}

/** "A reward, put up by the insurers, stands": behind a comma, and by somebody, it is no imperative. */
function apposed({tokens, forms, labels}: GroupState): void {
	for (let i = 1; i + 1 < tokens.length; i++) {
		if (labels[i] !== imperative || tokens[i - 1]!.lower !== ',' || !forms[i]!.participle) continue;
		if (isByLed(tokens, i + 1)) labels[i] = participle;
	}
}

/** "by", "up by" */
const isByLed = (tokens: GroupState['tokens'], i: number): boolean =>
	tokens[i]!.lower === 'by' ||
	(/^(?:up|out|off|down|aside|forward|over)$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'by');

const presentPerfect = labelOf({...simple, perfect: true, tense: 'present'});

const perfects: ReadonlyMap<string, number> = new Map([
	['has', presentPerfect],
	['have', presentPerfect],
	['had', labelOf({...simple, perfect: true, tense: 'past'})],
]);

/**
 * "Storm closes schools, cuts power": in a headline what follows a comma in the form of the verb goes with it, in a sentence
 * what has its object: "closed two stores and cut 48 jobs".
 */
function join({tokens, labels, forms, tags}: GroupState, likely: readonly Likely[]): void {
	const told = /^[.?!]$/.test(tokens.at(-1)!.lower);
	for (const {at, label} of likely) {
		const before = labels.subarray(Math.max(0, at - reach), at).findLast(other => other !== noLabel);
		const follows = /^(?:,|and|but)$/.test(tokens[at - 1]?.lower ?? '');
		if (!follows || before !== label || at + 1 >= forms.length) continue;
		if (!told || (label === past && /^(?:DT|CD|PRP\$)$/.test(penn[tags[at + 1]!]!))) labels[at] = label;
	}
}

/** "Profit in the year to March rose": what another verb follows with nothing between that opens a clause is no imperative. */
function opensWithNoun(state: GroupState): void {
	const {tokens, tags, labels} = state;
	if (labels[0] !== imperative || penn[tags[1] ?? 0] !== 'IN') return;
	for (let i = 1; i < tokens.length && !ends(state, i); i++) {
		if (i > 1 && subordinators.has(tokens[i]!.lower)) return;
		if (!isFiniteLabel(labels[i]!)) continue;
		labels[0] = noLabel;
		return;
	}
}

const base = penn.indexOf('VB');

/** "would raise prices and close its factory": both would. */
function joinedToModal({tokens, forms, tags, labels}: GroupState): void {
	for (let i = 3; i + 1 < tokens.length; i++) {
		const joint = tokens[i - 1]!.lower;
		if (!forms[i]!.verb || (joint !== 'and' && joint !== 'or') || !forms[i]!.open.includes(base)) continue;
		const isBare = labels[i] === noLabel && /^(?:DT|PRP\$)$/.test(penn[tags[i + 1]!]!);
		if (!isBare && !(labels[i] === present && !forms[i]!.third)) continue;
		const before = labels.subarray(Math.max(0, i - reach), i).findLast(label => label !== noLabel) ?? noLabel;
		if (before === noLabel || !/^(?:modal|future)$/.test(formOfLabel(before).tense)) continue;
		labels[i] = before;
		tags[i] = base;
	}
}

const adverb = penn.indexOf('RB');

/** "The yard last saw a strike in 1998": between a noun and its verb stands no adjective. */
function lone({tokens, tags, labels}: GroupState): void {
	for (let i = 1; i + 1 < tokens.length; i++) {
		const isVerb = labels[i + 1] === past || labels[i + 1] === present;
		if (isVerb && /^(?:last|first|next)$/.test(tokens[i]!.lower) && /^(?:NN|PRP$)/.test(penn[tags[i - 1]!]!))
			tags[i] = adverb;
	}
}

const noun = penn.indexOf('NN');

/** "It cut its growth forecast": a noun that ends the object of a verb which takes no clause. */
function objects({tokens, forms, tags, labels}: GroupState): void {
	for (let i = 3; i < tokens.length; i++) {
		if (labels[i] !== past || !forms[i]!.open.includes(noun)) continue;
		let before = i - 1;
		while (before > 0 && /^(?:JJ|NN)$/.test(penn[tags[before]!]!) && labels[before] === noLabel) before--;
		if (!/^(?:DT|PRP\$)$/.test(penn[tags[before]!]!) || before === 0 || labels[before - 1] !== past) continue;
		if (complementTakers.has(verbForms(tokens[before - 1]!.lower)?.lemma ?? '')) continue;
		labels[i] = noLabel;
		tags[i] = noun;
	}
}

/** "A boat carrying migrants sank": what hangs on a noun and has an object. */
function behindNoun({tags, labels}: GroupState): void {
	for (let i = 1; i + 1 < tags.length; i++) {
		if (penn[tags[i]!] !== 'VBG' || labels[i] !== noLabel || !/^NNS?$/.test(penn[tags[i - 1]!]!)) continue;
		if (/^(?:DT|PRP\$?|CD|NNS|NNPS?)$/.test(penn[tags[i + 1]!]!)) labels[i] = gerund;
	}
}

/** "Everton visit Liverpool": nobody is told to by his name without a comma. */
function addressed({labels, tags}: GroupState): void {
	const at = labels.indexOf(imperative);
	if (at > 0 && /^NN(?:PS?|S)$/.test(penn[tags[at - 1]!]!)) labels[at] = present;
}

/** What "is to do" says what it is for. */
const purposes =
	/^(?:aim|goal|plan|idea|purpose|task|job|point|hope|intent|intention|objective|challenge|problem|solution|answer|thing|way|step|role|mission|target|strategy|priority|decision|choice|dream|wish|offer|option|alternative|reaction|response|instinct|habit|order|advice|trick|key|duty|ambition|desire|policy|approach|method|rest|best|rule|move|need|test|trend|message|instruction|temptation)s?$/;

/** "The aim", "The aim, he said,": before a verb behind a comma or "and" any of the sentence. */
const saysWhatFor = (tokens: GroupState['tokens'], tags: GroupState['tags'], i: number): boolean =>
	/^NN/.test(penn[tags[i - 1]!]!)
		? purposes.test(tokens[i - 1]!.lower)
		: tokens.slice(Math.max(0, i - reach), i).some(({lower}) => purposes.test(lower));

/** "She is to visit", but not "the aim is to visit": what somebody is to do. */
function setForLater({tokens, tags, labels}: GroupState): void {
	for (let i = 1; i + 2 < tokens.length; i++) {
		const label = labels[i]!;
		if (tokens[i + 1]!.lower !== 'to' || !/^(?:is|are|was|were)$/.test(tokens[i]!.lower)) continue;
		if (!/^(?:PRP|NNPS?|NNS|NN|CC|,)$/.test(penn[tags[i - 1]!]!) || saysWhatFor(tokens, tags, i)) continue;
		const offset = labels.subarray(i + 1, i + 5).findIndex(other => other !== noLabel);
		const verb = i + 1 + offset;
		if (offset === -1 || (label !== past && label !== present)) continue;
		const {tense, ...form} = formOfLabel(labels[verb]!);
		if (!/^(?:infinitive|future|modal)$/.test(tense)) continue;
		labels[verb] = labelOf({...form, tense: label === past ? 'modal' : 'future'});
		labels[i] = noLabel;
	}
}

/** "The walkout shut most lines": what could be a past is one after a singular, whose present would end in -s. */
function tellPast({tokens, forms, tags, labels}: GroupState): void {
	for (let i = 1; i < tokens.length; i++) {
		if (labels[i] !== present || !forms[i]!.past || forms[i]!.third) continue;
		let before = i - 1;
		while (before > 0 && /^RB/.test(penn[tags[before]!]!)) before--;
		if (/^(?:NNP?|,)$/.test(penn[tags[before]!]!)) labels[i] = past;
	}
}

/** "was sentenced to 12 years, and ordered to pay": the second verb has the first one's auxiliary. */
function share({tokens, forms, labels}: GroupState): void {
	for (let i = 2; i + 1 < tokens.length; i++) {
		if (labels[i] !== past || !forms[i]!.participle || tokens[i - 1]!.lower !== 'and') continue;
		const before = labels.subarray(Math.max(0, i - reach), i).findLast(label => label !== noLabel) ?? noLabel;
		if (before === noLabel || !formOfLabel(before).passive || formOfLabel(before).tense === 'en') continue;
		const next = tokens[i + 1]!.lower;
		if (next === 'by' || (next === 'to' && labels[i + 2] === infinitive)) labels[i] = before;
	}
}

/** "It cut 300 jobs last year and plans to close its plant": behind "and" what no noun stands before. */
function plansToo({tokens, tags, labels}: GroupState): void {
	for (let i = 3; i + 2 < tokens.length; i++) {
		if (!/^(?:plans|hopes|aims|vows|promises|offers|threatens)$/.test(tokens[i]!.lower) || labels[i] !== noLabel)
			continue;
		const isOpen = temporalNouns.has(tokens[i - 2]!.lower) || /^(?:RB|,)/.test(penn[tags[i - 2]!]!);
		if (tokens[i - 1]!.lower === 'and' && isOpen && labels[i + 2] === infinitive) labels[i] = present;
	}
}

/** "with Putin laying flowers": what goes with the clause before it. */
function accompany({tokens, tags, labels}: GroupState): void {
	let open = false;
	for (let i = 0; i < tokens.length; i++) {
		const tag = penn[tags[i]!]!;
		if (tokens[i]!.lower === 'with') open = true;
		else if (closer.test(tag) || labels[i] !== noLabel) open = false;
		else if (open && tag === 'VBG' && /^NN/.test(penn[tags[i - 1]!]!)) labels[i] = gerund;
	}
}

/** "Troops stationed near the border crossed it": of two past forms with nothing between that opens a clause the first is a participle. */
function reduce(state: GroupState): void {
	const {tokens, forms, tags, labels} = state;
	let first = -1;
	for (let i = 0; i < tokens.length; i++) {
		const label = labels[i]!;
		if (label === noLabel) {
			if (ends(state, i) || subordinators.has(tokens[i]!.lower)) first = -1;
			continue;
		}

		if (first !== -1 && isFiniteLabel(label)) labels[first] = participle;
		// "economists surveyed last week had predicted it"
		const isLed =
			penn[tags[i + 1] ?? 0] === 'IN' || /^(?:last|this|yesterday|earlier)$/.test(tokens[i + 1]?.lower ?? '');
		const reducible = i > 0 && label === past && forms[i]!.participle && isLed;
		first = reducible && !complementTakers.has(verbForms(tokens[i]!.lower)?.lemma ?? '') ? i : -1;
	}
}
