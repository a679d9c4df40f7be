import {describe, expect, test} from 'vitest';
import type {EventKind} from '../../../source/reading/document.js';
import {dateTellings} from '../../../source/reading/events/dating.js';
import {tellingsOf} from '../../../source/reading/events/events.js';
import {judgeBy} from '../../../source/reading/events/judge.js';
import {judgeFeatures, mostFeatures} from '../../../source/reading/events/judge-features.js';
import {type Judge, sceneOf} from '../../../source/reading/events/telling.js';
import {groundOf} from '../../../source/reading/read.js';
import {Weights} from '../../../source/reading/weights.js';
import {packWeights} from '../../../training/weights-file.js';
import {articleOf} from '../../helpers/article.js';

/** What a judge makes of the tellings of a text: "lowered story". */
function judged(text: string, judge: Judge): string[] {
	const article = articleOf(text, {published: '2024-05-17'});
	const {tokens, dates, syntax} = groundOf(article);
	const scene = sceneOf(article, tokens, dates, [], syntax);
	return dateTellings(scene, tellingsOf(scene), judge).map(({trigger, kind}) => `${tokens[trigger]!.text} ${kind}`);
}

/** A judge that every telling looks alike to: the class's weight is the same for all. */
const favouring = (cls: number): Judge => judgeBy(new Weights(packWeights([{key: 0, weights: [[cls, 127]]}])));

const [none, story, background, planned, recurring] = [0, 1, 2, 3, 4];

describe('a judge', () => {
	test('goes by the rules where the model says nothing', () => {
		const silent = judgeBy(new Weights(packWeights([])));
		expect(judged('The bank cut costs. It will meet in June. The mayor likes tea.', silent)).toEqual([
			'cut story',
			'meet planned',
		]);
	});

	test('is told that what a relative clause says of what came before came before as well', () => {
		const offerIs =
			(kind: EventKind): Judge =>
			({telling, likely}) =>
				telling.lemma === 'offer' ? kind : likely;
		const text = 'China offered a plan that was rejected by Kyiv.';
		expect(judged(text, offerIs('background'))).toEqual(['offered background', 'rejected background']);
		expect(judged(text, offerIs('story'))).toEqual(['offered story', 'rejected story']);
	});

	test('keeps a verb that the rules count, drops a noun that no verb holds', () => {
		const text = 'Two men were arrested. Her work on the attack in 2019 is known.';
		expect(judged(text, favouring(story))).toEqual(['arrested story', 'attack background']);
		expect(judged(text, favouring(none))).toEqual(['arrested story']);
	});

	test('moves what has no date between story and background, and leaves alone what has one', () => {
		expect(judged('He stole a car. He was jailed on Thursday.', favouring(background))).toEqual([
			'stole background',
			'jailed story',
		]);
	});

	test('adds verbs that the rules know nothing of, but no sayings, denials, conditions, aims or habits', () => {
		expect(judged('They could hear the guns.', favouring(story))).toEqual(['hear story']);
		expect(
			judged('She praised him. Nobody voted. If prices rise, he sells. The aim is to cut costs.', favouring(story)),
		).toEqual([]);
		expect(judged('The shop sells bread.', favouring(story))).toEqual([]);
	});

	test('lets nothing repeat that does not say so, nor lie ahead what is over', () => {
		expect(judged('The court sits.', favouring(recurring))).toEqual([]);
		expect(judged('The mine closed in 2019.', favouring(planned))).toEqual(['closed background']);
	});

	test('looks at as many features as it has room for', () => {
		const out = new Int32Array(mostFeatures);
		const counts = new Set<number>();
		judged('The attack in 2019 killed six people. Police said it was planned.', at => {
			counts.add(judgeFeatures(at, out));
			return at.counting ? at.likely : null;
		});
		expect([...counts]).toEqual([mostFeatures]);
	});
});
