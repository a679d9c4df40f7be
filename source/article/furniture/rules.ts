import {asks} from './rules/asks.js';
import {beside} from './rules/beside.js';
import {cells} from './rules/cells.js';
import {credits} from './rules/credits.js';
import {notes} from './rules/notes.js';
import type {FurnitureRule} from './rules/rule.js';
import {signed} from './rules/signed.js';

/** One row a form. Beside each, in test/article/furniture, stand texts that look like it and are story. */
export const rules: readonly FurnitureRule[] = [...signed, ...cells, ...beside, ...asks, ...credits, ...notes];
