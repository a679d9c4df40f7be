import {describe, expect, test} from 'vitest';
import {articleOf} from '../../helpers/article.js';
import {type Saved, savedFurniture} from './saved-furniture.js';
import {savedStory} from './saved-story.js';

const title = 'Council votes to close the market hall';
const body = [
	'The council voted on Monday to close the market hall, which has stood by the canal since 1911, after engineers found cracks in two of its columns.',
	'“We were told it would last another century,” said the trader Olga Weiss, who sells fish there.',
	'The mayor said the hall would be repaired if the state paid half of the cost, which he put at 14 million euros.',
	'Traders will move to a car park on the ring road.',
	'The council meets again in September to hear what the engineers found in the cellars.',
];

const blocksWith = ([where, text]: Saved): string[] => {
	const blocks = [title, ...body];
	blocks.splice({pre: 0, under: 1, lead: 1, mid: 3, end: 6}[where], 0, text);
	return blocks;
};
/** The words alone: a line broken in two may be one block, and an item loses its bullet. */
const wordsOf = (text: string): string => text.replace(/(?:\s|• )+/g, ' ');

describe.each(['\n\n', '\n'])('paragraphs parted by %j', gap => {
	test.each(savedFurniture)('%s: %s goes', (where, line) => {
		const [start = '', rest] = line.split('¦');
		const {text, furniture} = articleOf(blocksWith([where, start + (rest ?? '')]).join(gap));
		expect(text).toBe([title, ...(rest === undefined ? [] : [rest]), ...body].join('\n\n'));
		expect(wordsOf(furniture.map(item => item.text).join(' '))).toBe(wordsOf(start.trim()));
	});

	test.each(savedStory)('%s: %s stays', (where, line) => {
		const blocks = blocksWith([where, line]);
		const {text, furniture} = articleOf(blocks.join(gap));
		expect(furniture).toEqual([]);
		expect(wordsOf(text)).toBe(wordsOf(blocks.join(' ')));
	});
});
