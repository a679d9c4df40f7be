import {foreseen} from '../syntax/closed-class.js';
import type {Scene} from './telling.js';

/** How far before a date the word stands that compares with it. */
const reach = 14;

/** A date that is only compared with, or that says what an amount is for: "than in 2023", "up 14% on last year", "the fastest time this year". */
export function isCompared(scene: Scene, at: number): boolean {
	const word = (i: number): string => scene.tokens[i]?.lower ?? '';
	const before = word(at - 1);
	const date = scene.dates[scene.dateAt[at] ?? -1];
	if ((before === 'since' || /^this /i.test(date?.text ?? '')) && followsSuperlative(scene, at - 1)) return true;
	if (isForecast(scene, at)) return true;
	// "a premium to its closing price on Friday"
	if (before === 'on' && /^(?:prices?|valuation)$/.test(word(at - 2))) return true;
	// "up 14% on last year"; nothing happens on a year.
	if (before === 'on' && /^(?:month|quarter|half|year)$/.test(date?.precision ?? '')) return true;
	if (/(?:earlier|ago|before)$/.test(date?.text ?? '') && followsOrigin(scene, at)) return true;
	return followsComparison(scene, at);
}

/** "compared with 2019", "than in 2023", "up from 22 in 2020" */
function followsComparison(scene: Scene, at: number): boolean {
	const word = (i: number): string => scene.tokens[i]?.lower ?? '';
	let hasVerb = false;
	// "to 27 per cent from 44 per cent at the last election, in May 2022"
	const isParted = /^(?:in|on|at)$/.test(word(at - 1)) && word(at - 2) === ',';
	for (let i = at - (isParted ? 3 : 1); i > at - reach && i >= 0; i--) {
		if (word(i) === 'from' && isAmount(scene, i + 1) && goesTo(scene, i)) return true;
		if (/^(?:compared|versus)$/.test(word(i)) || (word(i) === 'than' && !isBound(scene, i))) return true;
		hasVerb ||= /^VB[DZP]$/.test(scene.parse.tags[i] ?? '');
		// "up from 22 in 2020", but not "down from the record that they hit in December"
		if (!hasVerb && word(i) === 'from' && /^(?:up|down)$/.test(word(i - 1)) && !isOfVerb(scene, i - 1)) return true;
		// "against a rise of 3% in the third quarter"
		if (word(i) === 'against' && /^an?$/.test(word(i + 1))) return true;
		if (/^[,;:.]$/.test(word(i))) return false;
	}

	return false;
}

/** "was stood down from her job", but "went up from 22": the word belongs to its verb. */
const isOfVerb = (scene: Scene, i: number): boolean =>
	!isAmount(scene, i + 2) &&
	/^VB/.test(scene.parse.tags[i - 1] ?? '') &&
	!/^(?:is|are|was|were|be|been)$/.test(scene.tokens[i - 1]!.lower);

const isAmount = ({parse, dateAt}: Scene, i: number): boolean =>
	/^(?:CD|\$)$/.test(parse.tags[i] ?? '') && (dateAt[i] ?? -1) < 0;

/** "fell to 27 per cent from 44": what stands before says where it went. */
function goesTo(scene: Scene, from: number): boolean {
	for (let i = from - 1; i > from - 7 && i > 0; i--) {
		if (scene.tokens[i]!.lower === 'to' && isAmount(scene, i + 1)) return true;
		if (scene.tokens[i]!.text === ',') return false;
	}

	return false;
}

/** "more than $22 billion", "more than expected": no comparison with another time. */
const isBound = ({tokens, parse, dateAt}: Scene, i: number): boolean =>
	foreseen.test(tokens[i + 1]?.lower ?? '') ||
	((dateAt[i + 1] ?? -1) < 0 &&
		/^(?:more|less|fewer|later|earlier|rather|other|older|younger)$/.test(tokens[i - 1]?.lower ?? '') &&
		(/^(?:CD|\$|RB)$/.test(parse.tags[i + 1] ?? '') || /^(?:an?|half|twice|[$€£])$/.test(tokens[i + 1]?.lower ?? '')));

/** "from a year earlier", "from 181.2 million pounds a year earlier" */
function followsOrigin({tokens, parse}: Scene, at: number): boolean {
	for (let i = at - 1; i > at - 8 && i >= 0; i--) {
		if (tokens[i]!.lower === 'from') return true;
		if (!/^(?:CD|NN|NNS|\$|JJ|DT|IN)$/.test(parse.tags[i] ?? '')) return false;
	}

	return false;
}

/** "their lowest since 2009", "for the first time since March": what is compared is older. */
function followsSuperlative({tokens, parse}: Scene, at: number): boolean {
	for (let i = at; i > at - 6 && i >= 0; i--) {
		if (/^(?:JJS|RBS)$/.test(parse.tags[i] ?? '') || /^(?:first|only|fewest|most|least)$/.test(tokens[i]!.lower))
			return true;
		if (/^(?:VB|,)/.test(parse.tags[i] ?? '')) return false;
	}

	return false;
}

const forecasts = /^(?:forecast|estimate|outlook|guidance|projection|prediction|expectation)s?$/;

/** "cut its forecast for growth this year": when that is for. */
function isForecast({tokens, parse}: Scene, at: number): boolean {
	for (let i = at - 1; i > at - 7 && i >= 0; i--) {
		if (forecasts.test(tokens[i]!.lower)) return true;
		if (/^(?:VB|,|\.)/.test(parse.tags[i] ?? '')) return false;
	}

	return false;
}
