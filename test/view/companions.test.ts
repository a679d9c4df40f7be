import {expect, test} from 'vitest';
import {companionsOf} from '../../source/view/companions.js';
import {goldDocument} from '../helpers/gold.js';

const document = goldDocument();
const named = (name: string) => companionsOf(document, document.entities.find(entity => entity.name === name)!.id);

test('who shares sentences with whom, the most first', () => {
	const companions = named('Xi Jinping').map(({entity, sentences}) => `${entity.name} ${sentences}`);
	expect(companions.slice(0, 2)).toEqual(['Vladimir Putin 4', 'China 3']);
	expect(companions).toContain('Beijing 1');
	expect(companions).not.toContain('Japan 1');
	expect(named('Xi Jinping').some(({entity}) => entity.name === 'Xi Jinping')).toBe(false);
});

test('it goes both ways', () => {
	for (const one of document.entities) {
		for (const {entity, sentences} of companionsOf(document, one.id)) {
			expect(companionsOf(document, entity.id).find(other => other.entity === one)?.sentences).toBe(sentences);
		}
	}
});
