import {expect, test} from 'vitest';
import {matchesIn} from '../../source/view/matches.js';

const found = (text: string, query: string) => matchesIn({text}, query).map(({start}) => start);

test.for([
	['China and china', 'china', [0, 10]],
	['China and china', 'China', [0]],
	['Gylfi Sigurðsson, José', 'jose', [18]],
	['Gylfi Sigurðsson, José', 'José', [18]],
	['José and Jose', 'José', [0]],
	['Putin’s visit', "putin's", [0]],
	['aaaa', 'aa', [0, 2]],
	['nothing', 'x', []],
	['nothing', '', []],
	['İstanbul', 'istanbul', [0]],
	['a.b', '.', [1]],
] as const)('in %j, %j', ([text, query, starts]) => {
	expect(found(text, query)).toEqual(starts);
});
