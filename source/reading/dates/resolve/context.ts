import type {Basis} from '../../document.js';
import type {Point} from '../point.js';
import type {Accounts} from './accounts.js';
import type {Tense} from './cues.js';
import type {ToldDays} from './told-day.js';

/** What an expression is counted from, where it does not say it itself. */
export type Context = {
	/** The day of publication. */
	readonly published: Point | null;
	/** The last date told, and how it was known. */
	readonly told: Told | null;
	/** The last date of the main line: not one that a sentence goes back to. */
	readonly line: Told | null;
	readonly days: ToldDays;
	/** Told mostly in the past: days and months follow what was told, not the publication. */
	readonly narrative: boolean;
	readonly accounts: Accounts;
	/** A year before 1000 that the text says outright. */
	readonly early: Point | null;
	readonly sentence: number;
	readonly paragraphOf: (sentence: number) => number;
	/** Of the verb that governs it; read when asked for. */
	readonly tense: () => Tense;
	/** "since", "until" or the like, which leads it in. */
	readonly lead: string;
};

export type Told = {readonly point: Point; readonly basis: Basis; readonly sentence: number};

export type Located = {readonly point: Point; readonly basis: Basis};
