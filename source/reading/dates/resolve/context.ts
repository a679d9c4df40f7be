import type {Basis} from '../../document.js';
import type {Point} from '../point.js';
import type {Accounts} from './accounts.js';
import type {Aspect} from './aspect.js';
import type {Tense} from './cues.js';
import type {Discourse} from './discourse.js';
import type {Place} from './place.js';

/** What an expression is counted from, where it does not say it itself. */
export type Context = Discourse & {
	/** The day of publication. */
	readonly published: Point | null;
	/** Told mostly in the past: days and months follow what was told, not the publication. */
	readonly narrative: boolean;
	readonly accounts: Accounts;
	/** A year before 1000 that the text says outright. */
	readonly early: Point | null;
	readonly sentence: number;
	readonly paragraphOf: (sentence: number) => number;
	readonly place: Place;
	/** Of the verb that governs it; read when asked for. */
	readonly tense: () => Tense;
	readonly aspect: () => Aspect;
	/** Whether a figure is held against another by it: "from 3bn a year earlier". */
	readonly isHeld: () => boolean;
	/** "since", "until" or the like, which leads it in. */
	readonly lead: string;
};

export type Located = {readonly point: Point; readonly basis: Basis};
