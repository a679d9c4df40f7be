import {describe, expect, it} from 'vitest';
import {entitiesOf} from './names.js';

const roles: ReadonlyArray<readonly [string, string, string | null]> = [
	['Russian President Boris Yeltsin left.', 'Boris Yeltsin', 'Russian President'],
	['It was seen by Chinese leader Xi Jinping in May.', 'Xi Jinping', 'Chinese leader'],
	['Then Finance Minister Jens Dahl spoke.', 'Jens Dahl', 'Finance Minister'],
	['It upset chief executive Joanne Whitlock a lot.', 'Joanne Whitlock', 'chief executive'],
	['Then Marta Lind, chief economist at Fjordkapital, spoke.', 'Marta Lind', 'chief economist at Fjordkapital'],
	['Then Anna Rawat, 49, the head of surgery, spoke.', 'Anna Rawat', 'head of surgery'],
	['Then Carl Borg, who is a barrister, spoke.', 'Carl Borg', 'barrister'],
	['The Fed’s chair, Jerome Powell, spoke.', 'Jerome Powell', 'Fed’s chair'],
	['It was sold by her publisher, Caminho Azul.', 'Caminho Azul', 'publisher'],
	['Rain hit the hamlet of Gorsedale.', 'Gorsedale', 'hamlet'],
	['It was bought by Ridgeline Paddles, a kayak maker in Oregon.', 'Ridgeline Paddles', 'kayak maker in Oregon'],
	['Then Mr Paul Finch spoke.', 'Paul Finch', null],
	['Then Anna Rawat, businessman Paul Finch and Carl Borg spoke.', 'Anna Rawat', null],
	['Then Paul Finch, in the rain, spoke.', 'Paul Finch', null],
];

describe('roles, in the words of the text', () => {
	it.each(roles)('%s', (text, name, role) => {
		expect(entitiesOf(text).find(entity => entity.name === name)).toMatchObject({name, role});
	});
});
