import type {Precision} from '../../document.js';
import {dayOf} from '../calendar.js';
import {clockText} from '../clock-time.js';
import {endOf, isFiner, precisionOf, rangeOf, shifted, startOf, timexOf} from '../point.js';
import type {Sense} from '../sense.js';
import type {Context, Located} from './context.js';
import {campaign, fiscalPeriod, fiscalQuarter, season} from './fiscal.js';
import {located} from './locate.js';
import type {Resolved} from './resolved.js';
import type {Told} from './told.js';
import {isLate, isMorning, type ToldDay} from './told-day.js';

/** Type, value and days of a sense; what can't be counted keeps its type and as much of a value as was said. */
export function resolved(sense: Sense, context: Context): Resolved {
	if (sense.kind === 'plain') {
		return {type: sense.type, value: sense.value, range: null, precision: null, basis: null, point: null};
	}

	if (sense.kind === 'fiscal') return fiscalPeriod(sense, context);
	if (sense.kind === 'campaign') {
		return sense.from === undefined ? campaign(sense.amount ?? 0, context.published) : season(sense.from, 'text');
	}

	const {company} = context.accounts;
	if (sense.kind === 'part' && sense.unit === 'quarter' && !sense.of && !sense.months && company !== null) {
		return fiscalQuarter(sense.number, company, context);
	}

	if (sense.kind === 'elapsed') return elapsed(sense.minutes, context.told);
	if (sense.kind === 'time') return resolvedTime(sense, context);
	const place = located(sense, context);
	if (place === undefined || dayOf(endOf(place.point)).year > lastYear) {
		return {type: 'date', value: openValue(sense), range: null, precision: null, basis: null, point: null};
	}

	const {point, basis} = place;
	return {type: 'date', value: timexOf(point), range: rangeOf(point), precision: precisionOf(point), basis, point};
}

/** The last that ISO 8601 writes with four digits. */
const lastYear = 9999;

const minutesInDay = 24 * 60;

/** So many minutes after the hour that was told, or before it. */
function elapsed(minutes: number, told: Told | null): Resolved {
	if (told?.clock === undefined || told.point.unit !== 'day') {
		const value = minutes < 0 ? 'PAST_REF' : 'FUTURE_REF';
		return {type: 'date', value, range: null, precision: null, basis: null, point: null};
	}

	const total = told.clock + Math.round(minutes);
	const days = Math.floor(total / minutesInDay);
	const point = shifted(told.point, days);
	const minute = total - days * minutesInDay;
	const text = clockText(Math.floor(minute / 60), minute % 60);
	const value = `${timexOf(point)}${text}`;
	return {type: 'time', value, range: rangeOf(point), precision: 'minute', basis: 'context', point};
}

function resolvedTime(sense: Extract<Sense, {kind: 'time'}>, context: Context): Resolved {
	const clock = /\d/.test(sense.text);
	const precision: Precision = clock ? (/:00Z?$/.test(sense.text) ? 'hour' : 'minute') : 'daypart';
	const day = dayOfTime(sense, context);
	if (day === undefined || isFiner('day', day.point.unit)) {
		return {type: 'time', value: sense.text, range: null, precision: null, basis: null, point: null};
	}

	const point = shifted(day.point, sense.shift ?? 0);
	return {
		type: 'time',
		value: `${timexOf(point)}${sense.text}`,
		range: rangeOf(point),
		precision,
		basis: day.basis,
		point,
	};
}

function dayOfTime(sense: Extract<Sense, {kind: 'time'}>, context: Context): Located | undefined {
	if (sense.of !== undefined) return located(sense.of, context);
	const {published, narrative} = context;
	// "in the early 1960s, … that evening": a stretch of years has no evening.
	const told = context.told?.point.unit === 'day' ? context.told : context.line;
	const last: Located | undefined = told?.point.unit === 'day' ? {point: told.point, basis: 'context'} : undefined;
	const today: Located | undefined = published ? {point: published, basis: 'published'} : undefined;
	// "at five past midnight … that night": one that began the day before.
	const isPastMidnight = sense.lean === 'told' && sense.text === 'TNI' && (context.told?.clock ?? 300) < 300;
	if (last && isPastMidnight) return {point: shifted(last.point, -1), basis: 'context'};
	if (sense.lean === 'this') return today;
	if (sense.lean === 'last') return published ? {point: shifted(published, -1), basis: 'published'} : undefined;
	// "overnight" by itself is the night before the paper.
	if (sense.shift !== undefined && sense.lean === undefined) return today ?? last;
	if (narrative || sense.lean !== undefined) return last ?? (narrative ? undefined : today);
	return dayOfHour(sense.text, context) ?? today;
}

/** An hour of the news is of the day that its paragraph just told, unless that was an aside of days long past; else of the latest day of the news. */
function dayOfHour(text: string, context: Context): Located | undefined {
	const {days, told, published, sentence} = context;
	const {last, news} = days;
	if (told?.sentence === sentence && told.point.unit === 'day' && last?.sentence !== sentence) {
		return {point: told.point, basis: 'context'};
	}

	if (last !== null && goesOn(last, context)) {
		return {point: shifted(last.point, last.late && isMorning(text) ? 1 : 0), basis: 'context'};
	}

	if (news === null) return undefined;
	// No paper tells of the evening of its own day.
	const early = published !== null && isLate(text) && startOf(news.latest) === startOf(published);
	return {point: early ? news.first : news.latest, basis: 'context'};
}

function goesOn(told: ToldDay, context: Context): boolean {
	const {published, days, sentence, paragraphOf, aspect} = context;
	const gap = sentence - told.sentence;
	const apart = paragraphOf(sentence) - paragraphOf(told.sentence);
	// "The shift had gone down at 6am": before what the paragraph above told.
	if (apart === 1 && gap <= 1 && aspect() === 'pluperfect') return true;
	if (apart === 1 && gap <= 3 && days.news?.reported === true) return true;
	// What was told by the hour goes on so, where the news is only who said it.
	if (told.hour && apart <= 3 && days.news?.reported !== false && /^(?:past|pluperfect)$/.test(aspect())) return true;
	if (gap > 2 || apart > 0) return false;
	return gap === 0 || !told.amidNews || published === null;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** What is said of a date whose year or week is not known. */
function openValue(sense: Sense): string {
	if (sense.kind === 'part') {
		switch (sense.unit) {
			case 'month':
				return `XXXX-${pad(sense.number, 2)}`;
			case 'day':
				return `${sense.of ? openValue(sense.of) : 'XXXX-XX'}-${pad(sense.number, 2)}`;
			case 'weekday':
				return `XXXX-WXX-${sense.number}`;
			case 'season':
				return `XXXX-${['SP', 'SU', 'FA', 'WI'][sense.number - 1]}`;
			case 'quarter':
				return `XXXX-Q${sense.number}`;
			case 'half':
				return `XXXX-H${sense.number}`;
			default:
				return 'XXXX';
		}
	}

	if (sense.kind === 'shift') {
		if (sense.amount === 0) return 'PRESENT_REF';
		return sense.amount < 0 ? 'PAST_REF' : 'FUTURE_REF';
	}

	if (sense.kind === 'on') return openValue(sense.of);
	if (sense.kind === 'beside') return `XXXX-WXX-${sense.weekday}`;
	return sense.kind === 'feast' ? 'XXXX-XX-XX' : 'XXXX';
}
