import {describe, expect, it} from 'vitest';
import {withEchoes} from '../../../source/reading/entities/echoes.js';
import {settled} from '../../../source/reading/entities/settle.js';
import {sceneOf, shown, taggedIn} from './names.js';

const match = 'The coach saw the striker score a late goal in the league match.';

/** A text, what a model takes for names in it, each at its first place, and what is found besides. */
const cases: ReadonlyArray<readonly [string, readonly string[], readonly string[]]> = [
	['They saw Ada Font. Font left.', ['person Ada Font'], ['person Font']],
	['Ada Font drew a font. Font matters.', ['person Ada Font'], []],
	['Orvik Copper fell. Then Orvik rose.', ['organisation Orvik Copper'], ['organisation Orvik']],
	['London Copper fell. Then London rose.', ['organisation London Copper'], []],
	['Global Copper fell. Then Global rose.', ['organisation Global Copper'], []],
	['Tallow Ferry Lines fell, and TFL rose.', ['organisation Tallow Ferry Lines'], ['organisation TFL']],
	['He saw Ada Oleson, but her TV was off.', ['person Ada Oleson'], []],
	['Talks with the West failed. It was said that the West lied.', ['place West'], ['place West']],
	[`They saw Tallow Rovers. Rovers won. ${match}`, ['organisation Tallow Rovers'], ['organisation Rovers']],
	['They saw Tallow Rovers. Rovers won.', ['organisation Tallow Rovers'], []],
	[`They won the Tallow Cup again. The Cup is theirs. ${match}`, ['other Tallow Cup'], ['other Cup']],
	[`They won the Tallow Cup again. It was no Vase Cup. ${match}`, ['other Tallow Cup'], []],
	['They met Rival Orvik. Then Rival Orvik left.', ['organisation Rival Orvik'], ['organisation Rival Orvik']],
];

describe('what the rest of the article shows', () => {
	it.each(cases)('%s', (text, tagged, found) => {
		const scene = sceneOf(text);
		const names = settled(scene, taggedIn(scene, tagged));
		const all = withEchoes(scene, names).filter(({first}) => !names.some(name => name.first === first));
		expect(shown(scene, all)).toEqual(found);
	});

	it('puts the full name over a piece of it', () => {
		const scene = sceneOf('They met Old Orvik Trust. The Old Orvik Trust left.');
		const [first] = settled(scene, taggedIn(scene, ['organisation Old Orvik Trust']));
		const piece = {...first!, first: first!.first + 6, last: first!.last + 5, key: 'Orvik Trust'};
		expect(shown(scene, withEchoes(scene, [first!, piece]))).toEqual([
			'organisation Old Orvik Trust',
			'organisation Old Orvik Trust',
		]);
	});
});
