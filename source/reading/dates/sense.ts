import type {DateType} from '../document.js';
import type {FeastName} from './feasts.js';
import type {Point, PointUnit} from './point.js';

/** Which of several: "last March", "next March", "this March". */
export type Lean = 'last' | 'next' | 'this' | 'told' | 'before' | 'after';

/** What a wording says before anything is counted: places in the calendar, nested from fine to coarse. */
export type Sense =
	/** "2023", "the 1990s", "AD 79". */
	| {readonly kind: 'fixed'; readonly point: Point}
	/** "June", "the second half", "Tuesday", "the 21st": one of its kind within `of`, which the text may leave unsaid. */
	| {
			readonly kind: 'part';
			readonly unit: PartUnit;
			readonly number: number;
			readonly nth?: number;
			/** A quarter that is told by its months. */
			readonly months?: boolean;
			readonly lean?: Lean;
			readonly of?: Sense;
			/** The last month of a list, which all lie in one year: "in January, June and September". */
			readonly upTo?: number;
	  }
	/** "yesterday", "two years ago", "a year earlier", "the week after": so many units from where it is counted. */
	| {
			readonly kind: 'shift';
			readonly unit: PointUnit;
			readonly amount: number;
			/** "current": the one that is going on where the text stands. */
			readonly from: 'published' | 'told' | 'current';
			/** The grain of what it is compared with, where that is finer: "a year earlier". */
			readonly compared?: boolean;
			/** "a year later": of a figure at the grain of what it is compared with. */
			readonly later?: boolean;
	  }
	/** "nine minutes later", "an hour before": from the hour that was told. */
	| {readonly kind: 'elapsed'; readonly minutes: number}
	/** "the same month last year", "the same period of 2022". */
	| {readonly kind: 'same'; readonly unit: PointUnit | 'period'; readonly of?: Sense}
	/** "14:30", "morning": `text` follows the day ("T14:30", "TMO"). */
	| {readonly kind: 'time'; readonly text: string; readonly shift?: number; readonly lean?: Lean; readonly of?: Sense}
	| {readonly kind: 'feast'; readonly feast: FeastName; readonly lean?: Lean; readonly of?: Sense}
	/** "the Monday after Thanksgiving", "the Tuesday before 3 May": the nearest such weekday on one side of a day. */
	| {readonly kind: 'beside'; readonly weekday: number; readonly side: 'before' | 'after'; readonly of: Sense}
	/** "Saturday week", "a fortnight on Monday": so many days after one. */
	| {readonly kind: 'on'; readonly days: number; readonly of: Sense}
	/** "fiscal 2023", "2025-26" of a budget, "the current fiscal year", "Q2 FY26". */
	| {
			readonly kind: 'fiscal';
			/** The year in which it ends; by default so many years from the running one. */
			readonly ends?: number;
			readonly amount?: number;
			/** "the full year": the running one or the one that is over, by the tense. */
			readonly full?: boolean;
			/** The year that it is called by, where that is not the one in which it ends. */
			readonly label?: number;
			readonly part?: FiscalPart;
	  }
	/** "last season": of sport, August to May. `from`: the year in which it begins. */
	| {readonly kind: 'campaign'; readonly amount?: number; readonly from?: number}
	/** Nothing to count: durations, sets, vague references. */
	| {
			readonly kind: 'plain';
			readonly type: DateType;
			readonly value: string /** "soon", "previously": counts from the time of speaking, which a history has not. */;
			readonly spoken?: true;
	  };

export type FiscalPart = {readonly unit: 'quarter' | 'half'; readonly number: number; readonly months?: boolean};

export type PartUnit = 'day' | 'weekday' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year';

/** What a rule found: tokens of one sentence, `last` exclusive. */
export type Reading = {
	readonly first: number;
	readonly last: number;
	readonly sense: Sense;
	/** A number that is a date by its place alone, which the repair may drop: a bare year, a bare day. */
	readonly weak?: boolean;
};
