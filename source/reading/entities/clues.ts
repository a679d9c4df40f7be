import type {EntityType} from '../document.js';
import type {Clue} from './clues/clue.js';
import * as organisation from './clues/organisation.js';
import * as other from './clues/other.js';
import * as person from './clues/person.js';
import * as place from './clues/place.js';

/** `shape`: told by the name's own words, hence said once, however often the name stands. */
export type TypedClue = Clue & {readonly type: EntityType; readonly shape: boolean};

const tables = {person, place, organisation, other};

/** Each speaks for one type; the sum over the article's mentions decides. */
export const clues: readonly TypedClue[] = (Object.keys(tables) as EntityType[]).flatMap(type => [
	...tables[type].inName.map(clue => ({type, shape: true, ...clue})),
	...tables[type].around.map(clue => ({type, shape: false, ...clue})),
]);
