import {describe, expect, it} from 'vitest';
import type {EntityType} from '../../../source/reading/document.js';
import {settled} from '../../../source/reading/entities/settle.js';
import {voted} from '../../../source/reading/entities/votes.js';
import {sceneOf, shown, taggedIn} from './names.js';

const types: readonly EntityType[] = ['person', 'organisation', 'place', 'other'];

/** The type that a name ends with, whatever the model takes it for; null where that stays. */
const plain: ReadonlyArray<readonly [string, string, EntityType | null]> = [
	['Quenby shares fell by a tenth.', 'Quenby', 'organisation'],
	['It rose by a tenth in Quenby.', 'Quenby', null],
	['Economists polled by Orsk Data had expected less.', 'Orsk Data', 'organisation'],
	['It was written by Orsk Data.', 'Orsk Data', null],
	['Analysts at Quenby expect more.', 'Quenby', 'organisation'],
	['Strikers at Quenby expect more.', 'Quenby', null],
	['Brokerage Quenby Sund cut its target.', 'Quenby Sund', 'organisation'],
	['His rival Quenby Sund cut his hair.', 'Quenby Sund', null],
	['Quenby, the largest carmaker of the north, grew.', 'Quenby', 'organisation'],
	['Quenby, carrying the largest carmaker, grew.', 'Quenby', null],
	['Quenby, part of the Orsk transport group, grew.', 'Quenby', 'organisation'],
	['Quenby, part of the north, grew.', 'Quenby', null],
	['Quenby, which lies low, grew.', 'Quenby', null],
	["Then Quenby's chief executive left.", 'Quenby', 'organisation'],
	["Then Quenby's chief joy left.", 'Quenby', null],
	['Orsk Therapeutics grew.', 'Orsk Therapeutics', 'organisation'],
	['Quenby, a weekly pill, works.', 'Quenby', 'other'],
	['Quenby, a weekly visitor, works.', 'Quenby', null],
	['A rover called Quenby will land.', 'Quenby', 'other'],
	['A woman called Quenby will land.', 'Quenby', null],
	['The drug, sold as Quenby, works.', 'Quenby', 'other'],
	['The study, known as Quenby, ended.', 'Quenby', 'other'],
	['The Quenby was flowing a metre above the mark.', 'Quenby', 'place'],
	['Then Quenby was speaking again.', 'Quenby', null],
	['They met at the Orsk Sports Centre again.', 'Orsk Sports Centre', 'place'],
];

const match = 'The coach saw the striker score a late goal in the league match.';

const games: ReadonlyArray<readonly [string, string, EntityType | null]> = [
	['Quenby host the leaders next week.', 'Quenby', 'organisation'],
	['Quenby hosts a talk show.', 'Quenby', null],
	['They lost to Quenby on penalties.', 'Quenby', 'organisation'],
	['They will face Orsk or Quenby.', 'Quenby', null],
	['He plays for Benfort of Quenby, who are second.', 'Quenby', null],
	['They talked to Quenby on Sunday.', 'Quenby', null],
	['It was a victory over Quenby for all.', 'Quenby', 'organisation'],
	['Then Quenby coach Ada Holt spoke.', 'Quenby', 'organisation'],
	['It was the France coach who spoke.', 'France', null],
	['He was on loan at Quenby until March.', 'Quenby', 'organisation'],
	['It was their first Liga Quenby title.', 'Liga Quenby', 'other'],
];

function typesOf(text: string, name: string): EntityType[] {
	return types.map(type => {
		const scene = sceneOf(text);
		const [decided] = voted(scene, settled(scene, taggedIn(scene, [`${type} ${name}`]), []));
		return decided!.type;
	});
}

describe('what is around a name', () => {
	it.each(plain)('%s', (text, name, type) => {
		expect(typesOf(text, name)).toEqual(type ? types.map(() => type) : types);
	});

	it.each(games)('%s, in a report of a game', (text, name, type) => {
		expect(typesOf(`${text} ${match}`, name)).toEqual(type ? types.map(() => type) : types);
	});
});

describe('one name, one type', () => {
	const votesOf = (text: string, names: readonly string[]): string[] => {
		const scene = sceneOf(text);
		return shown(scene, voted(scene, settled(scene, taggedIn(scene, names), [])));
	};

	it('gives a short form the type of the longer', () => {
		expect(votesOf('The Quenby left AFC Quenby.', ['person Quenby', 'organisation AFC Quenby'])).toEqual([
			'organisation Quenby',
			'organisation AFC Quenby',
		]);
	});

	it('leaves a place that a body is named after', () => {
		expect(votesOf('In Orsk met Orsk City Trust.', ['place Orsk', 'organisation Orsk City Trust'])).toEqual([
			'place Orsk',
			'organisation Orsk City Trust',
		]);
	});

	it('says of the second of two opponents what it says of the first', () => {
		expect(votesOf(`They face Lorn or Quenby. ${match}`, ['person Lorn', 'place Quenby'])).toEqual([
			'organisation Lorn',
			'organisation Quenby',
		]);
	});

	it('takes what a person is of for no person', () => {
		expect(votesOf('Then Ada Holt of Quenby spoke.', ['person Ada Holt', 'person Quenby'])).toEqual([
			'person Ada Holt',
			'organisation Quenby',
		]);
	});

	it('leaves a founder beside the company', () => {
		expect(votesOf('Mr Orsk bought Quenby. Shares in Orsk fell.', ['organisation Orsk'])).toEqual(['person Orsk']);
	});
});
