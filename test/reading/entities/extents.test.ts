import {describe, expect, it} from 'vitest';
import {extentsOf} from '../../../source/reading/entities/extents.js';
import {sceneOf, shown, taggedIn} from './names.js';

/** A sentence, what a model takes for names in it, and what they are in full. */
const cases: ReadonlyArray<readonly [string, readonly string[], readonly string[]]> = [
	// what is counted or measured is no part of a name
	['Brandvik Lines Q3 profit fell.', ['organisation Brandvik Lines Q3'], ['organisation Brandvik Lines']],
	['They fined Brandvik K2 million.', ['organisation Brandvik K2'], ['organisation Brandvik']],
	['The Apollo 11 crew landed.', ['other Apollo 11'], ['other Apollo 11']],
	['Crude Brandvik ORVc1 fell.', ['other Brandvik ORVc1'], ['other Brandvik']],
	[
		'Orviks 5, Brandviks 2.',
		['organisation Orviks 5', 'organisation Brandviks 2'],
		['organisation Orviks', 'organisation Brandviks 2'],
	],
	['It was Orvik 5, Ada said.', ['other Orvik 5'], ['other Orvik 5']],
	// offices before people
	['Chief Financial Officer Ada Quist left.', ['person Financial Officer Ada Quist'], ['person Ada Quist']],
	['Chief Engineer Tam Orby left.', ['person Engineer Tam Orby'], ['person Tam Orby']],
	['Defenseman Emil Orby scored.', ['person Defenseman Emil Orby'], ['person Emil Orby']],
	['Emil Tanner Orby scored.', ['person Emil Tanner Orby'], ['person Emil Tanner Orby']],
	['They sang of Martin Luther King again.', ['person Martin Luther King'], ['person Martin Luther King']],
	['It is about Margaret, Countess of Lennox.', ['person Countess of Lennox'], ['person Countess of Lennox']],
	// a club, and who plays there
	['Orbys QB Emil Torsby threw.', ['person Orbys QB Emil Torsby'], ['organisation Orbys', 'person Emil Torsby']],
	[
		'Orbys SS Emil Torsby threw.',
		['organisation Orbys SS', 'person Emil Torsby'],
		['organisation Orbys', 'person Emil Torsby'],
	],
	['ADA DE ORBY left.', ['person ADA DE ORBY'], ['person ADA DE ORBY']],
	['The Orbys SB won.', ['organisation Orbys SB'], ['organisation Orbys SB']],
	// tails in lower case
	['A plan by Torsby county borough council failed.', ['place Torsby'], ['organisation Torsby county borough council']],
	['She went to the Torsby hospital.', ['place Torsby'], ['organisation Torsby hospital']],
	['He was tried at Torsby crown court.', ['place Torsby'], ['organisation Torsby crown court']],
	['He was held by Torsby police.', ['place Torsby'], ['organisation Torsby police']],
	['She ran the Torsby half-marathon.', ['place Torsby'], ['other Torsby half-marathon']],
	['She went to a Torsby hospital.', ['place Torsby'], ['place Torsby']],
	['He was tried at the Torsby court.', ['place Torsby'], ['place Torsby']],
	['He was held by London police.', ['place London'], ['place London']],
	['The Kenya police left.', ['place Kenya'], ['place Kenya']],
	['The Côte d’Ivoire police left.', ['place Côte d’Ivoire'], ['place Côte d’Ivoire']],
	['He hit the Torsby council worker.', ['place Torsby'], ['organisation Torsby council']],
	['She left Torsby. Police came.', ['place Torsby'], ['place Torsby']],
	// initials in brackets
	[
		'The Flood Control and Warning Centre (FCWC) met.',
		['organisation Warning Centre'],
		['organisation Flood Control and Warning Centre'],
	],
	['Then Transport for Torsby (TfT) met.', ['place Torsby'], ['organisation Transport for Torsby']],
	['The Old Coast Railway (OCR) closed.', ['place Coast Railway'], ['organisation Old Coast Railway']],
	[
		'It went to the Food and Drug Administration again.',
		['organisation Drug Administration'],
		['organisation Food and Drug Administration'],
	],
	[
		'It went to the Vatican and Drug Administration again.',
		['place Vatican', 'organisation Drug Administration'],
		['place Vatican', 'organisation Drug Administration'],
	],
	['Transport for Torsby met.', ['place Torsby'], ['organisation Transport for Torsby']],
	['Buses for Torsby met.', ['place Torsby'], ['place Torsby']],
	['He lives in Torsby, Mass., again.', ['place Torsby'], ['place Torsby', 'place Mass.']],
	['They held a Catholic Mass. He left.', ['place Catholic'], []],
	['The Torsby Centre (near the quay) met.', ['organisation Torsby Centre'], ['organisation Torsby Centre']],
	['Anna Berg of Torsby (ABB) met.', ['person Anna Berg', 'place Torsby'], ['person Anna Berg', 'place Torsby']],
];

describe('names in full', () => {
	it.each(cases)('%s', (text, tagged, names) => {
		const scene = sceneOf(text);
		expect(shown(scene, extentsOf(scene, taggedIn(scene, tagged)))).toEqual(names);
	});
});
