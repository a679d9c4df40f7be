import {setFlagsFromString} from 'node:v8';
import {expect, test} from 'vitest';
import {findDates} from '../../source/reading/dates/find.js';
import {sceneOf as namesSceneOf} from '../../source/reading/entities/candidate.js';
import {namesLexicon} from '../../source/reading/entities/lexicon.js';
import {recogniseMentions} from '../../source/reading/entities/mentions.js';
import {tellingsOf} from '../../source/reading/events/events.js';
import {governing} from '../../source/reading/events/governing.js';
import {sceneOf} from '../../source/reading/events/telling.js';
import {groundOf} from '../../source/reading/read.js';
import {articleOf} from '../helpers/article.js';

setFlagsFromString('--allow-natives-syntax');
const alike = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

/** How many hidden classes V8 has given these objects. */
function classesOf(objects: readonly object[]): number {
	const kinds: object[] = [];
	for (const object of objects) if (!kinds.some(kind => alike(kind, object))) kinds.push(object);
	return kinds.length;
}

const paragraph =
	'Anna Weber said on Monday that 3 million people in Norway had voted. Peter Drummond met her in Oslo on May 3 last year, since when trade has risen 4%.\n\n';

test('things of one kind share a few hidden classes, however many there are', () => {
	const article = articleOf(paragraph.repeat(50), {published: '2024-05-17'});
	const {tokens, numerals, dates, entities, syntax} = groundOf(article);
	const found = findDates({tokens, numerals});
	const events = sceneOf(article, tokens, dates, entities, syntax);
	const kinds = {
		tokens,
		numerals,
		found,
		dates,
		senses: found.map(({sense}) => sense),
		names: recogniseMentions(namesSceneOf(article, tokens, namesLexicon()), found),
		mentions: entities.flatMap(({mentions}) => mentions),
		clauses: syntax.sentences.flatMap(({clauses}) => clauses),
		tellings: tellingsOf(events),
		days: tellingsOf(events).flatMap(telling => governing(events, telling) ?? []),
	};
	for (const [kind, objects] of Object.entries(kinds)) {
		expect(objects.length, kind).toBeGreaterThanOrEqual(50);
		expect(classesOf(objects), kind).toBeLessThanOrEqual(8);
	}
});
