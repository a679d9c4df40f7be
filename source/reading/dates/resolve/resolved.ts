import type {Basis, DateType, DayRange, Precision} from '../../document.js';
import type {Point} from '../point.js';

export type Resolved = {
	readonly type: DateType;
	readonly value: string;
	readonly range: DayRange | null;
	readonly precision: Precision | null;
	readonly basis: Basis | null;
	/** What a later expression may count from. */
	readonly point: Point | null;
};
