import {clean} from '../article/clean.js';
import {type CleanText, join} from '../article/clean-text.js';

const longest = 200;

/** What is typed or pasted into find, as clean as everything else on the screen, in one line. */
export const queryOf = (typed: string): CleanText => join(clean(typed.slice(0, longest)).split('\n'), ' ');
