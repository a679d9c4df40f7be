import type {Basis} from '../../document.js';
import type {Point} from '../point.js';
import type {Sense} from '../sense.js';
import type {Place} from './place.js';

/** A date that was told. */
export type Told = {
	readonly point: Point;
	readonly basis: Basis;
	readonly sentence: number;
	/** What something is held against: "from 3bn in June", "a year earlier". */
	readonly held?: boolean;
	/** Minutes since midnight, of an hour. */
	readonly clock?: number;
};

/** An expression as it is told: what it says, where it stands, what it was counted to be. */
export type Telling = {
	readonly sense: Sense;
	readonly place: Place;
	readonly point: Point;
	readonly basis: Basis;
	/** Its TIMEX3 value. */
	readonly value: string;
	readonly sentence: number;
	readonly paragraph: number;
};
