import {foreseen, subordinators} from './closed-class.js';
import type {GroupState} from './group-features.js';
import {ends, infinitive, isFiniteLabel, participle, past, present} from './labels.js';
import {penn} from './penn.js';
import {verbForms} from './verb-forms.js';
import {noLabel} from './verb-group.js';

const passiveParticiple = penn.indexOf('VBN');

/** What looks like a verb and tells of none, each by the words around it. */
const nominal: ReadonlyArray<(state: GroupState, i: number) => boolean> = [
	// "expects operating profit"
	({tokens}, i) =>
		tokens[i]!.lower === 'operating' &&
		/^(?:profits?|loss|losses|income|margins?|costs?|cash|expenses|earnings|results?)$/.test(tokens[i + 1]!.lower),
	// "the week ended Feb. 1", "the three months ending June 30"
	({tokens}, i) =>
		/^end(?:ed|ing)$/.test(tokens[i]!.lower) &&
		/^(?:(?:week|month|quarter|year|day)s?|period|half)$/.test(tokens[i - 1]?.lower ?? '') &&
		/^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|\d+)$/.test(tokens[i + 1]!.lower),
	// "rose more than expected"
	({tokens}, i) => tokens[i - 1]?.lower === 'than' && foreseen.test(tokens[i]!.lower),
	// "left its rate unchanged"
	({tokens}, i) =>
		/^un(?:changed|affected|hurt|injured|harmed|sold|paid|finished|decided|resolved|answered|identified|named|damaged|touched)$/.test(
			tokens[i]!.lower,
		),
	// "will stay closed"
	({tokens, labels}, i) =>
		labels[i] === participle && /^(?:stay|remain|keep)(?:s|ed)?$/.test(tokens[i - 1]?.lower ?? ''),
	// "this year's opening"
	({tags}, i) => penn[tags[i]!] === 'POS',
	// "which came to light", "put it out to tender"
	({tokens, labels}, i) =>
		labels[i] === infinitive &&
		tokens[i - 1]?.lower === 'to' &&
		(/^(?:light|power|rest|terms|blows|court)$/.test(tokens[i]!.lower)
			? /^(?:come|comes|came|coming|brought|laid|put)$/.test(tokens[i - 2]?.lower ?? '')
			: tokens[i]!.lower === 'tender' && tokens[i - 2]?.lower === 'out'),
	// "a seasonally adjusted 243,000"
	({tags}, i) =>
		penn[tags[i]!] === 'VBN' &&
		penn[tags[i - 1] ?? 0] === 'RB' &&
		penn[tags[i - 2] ?? 0] === 'DT' &&
		/^(?:CD|JJ|NN)/.test(penn[tags[i + 1]!]!),
];

export function nominals(state: GroupState): void {
	const {tokens, labels} = state;
	for (let i = 0; i + 1 < tokens.length; i++)
		if (labels[i] !== noLabel && nominal.some(is => is(state, i))) labels[i] = noLabel;
}

/** "The last confirmed sighting was in 1964": behind an adjective, before a noun that another verb is of. */
export function attribute(state: GroupState): void {
	const {tokens, forms, tags, labels} = state;
	for (let i = 2; i + 2 < tokens.length; i++) {
		if (labels[i] !== past || !forms[i]!.participle || penn[tags[i - 1]!] !== 'JJ' || penn[tags[i - 2]!] !== 'DT')
			continue;
		if (!/^NNS?$/.test(penn[tags[i + 1]!]!)) continue;
		let next = i + 2;
		while (
			next < tokens.length &&
			labels[next] === noLabel &&
			!ends(state, next) &&
			!subordinators.has(tokens[next]!.lower)
		)
			next++;
		if (next >= tokens.length || !isFiniteLabel(labels[next]!)) continue;
		labels[i] = noLabel;
		tags[i] = passiveParticiple;
	}
}

const plurals = penn.indexOf('NNS');
/** Verbs that a participle completes: "gets caught", "remains closed". */
const linking = new Set('get have remain look seem appear become stand lie go feel keep sound stay'.split(' '));

/** "Flash floods swept through": of two verbs side by side the first is a noun in the plural, if it can be one. */
export function plural({tokens, forms, tags, labels}: GroupState): void {
	for (let i = 1; i + 1 < tokens.length; i++) {
		if (labels[i] !== present || !forms[i]!.third || !forms[i + 1]!.past || !mayBePlural(forms[i]!, tokens[i]!.lower))
			continue;
		if (labels[i + 1] !== participle && labels[i + 1] !== past) continue;
		if (!/^(?:NN|JJ)/.test(penn[tags[i - 1]!]!) || linking.has(verbForms(tokens[i]!.lower)?.lemma ?? '')) continue;
		labels[i] = noLabel;
		tags[i] = plurals;
		labels[i + 1] = past;
	}
}

const mayBePlural = ({open}: GroupState['forms'][number], lower: string): boolean =>
	open.includes(plurals) || verbForms(lower)?.noun !== false;

/** "and trains from the provinces will be cancelled": of two finite verbs with nothing between that opens a clause the first is a noun. */
export function twoVerbs(state: GroupState): void {
	const {tokens, forms, tags, labels} = state;
	for (let i = 1; i + 1 < tokens.length; i++) {
		if (labels[i] !== present || !forms[i]!.third || !forms[i]!.open.includes(plurals)) continue;
		if (!/^(?:and|but)$/.test(tokens[i - 1]!.lower) || penn[tags[i + 1]!] !== 'IN') continue;
		let next = i + 1;
		while (next < tokens.length && labels[next] === noLabel && !ends(state, next)) next++;
		if (next >= tokens.length || ends(state, next) || !isFiniteLabel(labels[next]!)) continue;
		labels[i] = noLabel;
		tags[i] = plurals;
	}
}
