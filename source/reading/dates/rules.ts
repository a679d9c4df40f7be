import type {Phrase} from './phrase.js';
import type {Rule} from './rule.js';
import {age} from './rules/age.js';
import {campaign} from './rules/campaign.js';
import {century} from './rules/century.js';
import {clock} from './rules/clock.js';
import {counted} from './rules/counted.js';
import {dayOfMonth} from './rules/day-of-month.js';
import {daypart} from './rules/daypart.js';
import {decade} from './rules/decade.js';
import {deictic} from './rules/deictic.js';
import {deicticUnit} from './rules/deictic-unit.js';
import {earlyYear} from './rules/early-year.js';
import {era} from './rules/era.js';
import {every} from './rules/every.js';
import {feast} from './rules/feast.js';
import {fiscal} from './rules/fiscal.js';
import {frequency} from './rules/frequency.js';
import {habit} from './rules/habit.js';
import {half} from './rules/half.js';
import {iso} from './rules/iso.js';
import {length} from './rules/length.js';
import {month} from './rules/month.js';
import {night} from './rules/night.js';
import {nights} from './rules/nights.js';
import {nineEleven} from './rules/nine-eleven.js';
import {noon} from './rules/noon.js';
import {nthOfMonth} from './rules/nth-of-month.js';
import {ordinalDay} from './rules/ordinal-day.js';
import {quarter} from './rules/quarter.js';
import {rate} from './rules/rate.js';
import {same} from './rules/same.js';
import {season} from './rules/season.js';
import {seasons} from './rules/seasons.js';
import {shortYear} from './rules/short-year.js';
import {slashed} from './rules/slashed.js';
import {unnumbered} from './rules/unnumbered.js';
import {vague} from './rules/vague.js';
import {weekday} from './rules/weekday.js';
import {year} from './rules/year.js';
import type {Reading} from './sense.js';

/** Every way of saying a time. Of readings of one stretch the longer stays, of equal ones the earlier here. */
const rules: readonly Rule[] = [
	iso,
	slashed,
	nineEleven,
	era,
	decade,
	year,
	earlyYear,
	shortYear,
	clock,
	noon,
	daypart,
	night,
	dayOfMonth,
	month,
	ordinalDay,
	weekday,
	nthOfMonth,
	feast,
	season,
	quarter,
	half,
	fiscal,
	campaign,
	century,
	every,
	rate,
	frequency,
	habit,
	seasons,
	counted,
	same,
	deicticUnit,
	length,
	unnumbered,
	age,
	nights,
	deictic,
	vague,
];

type Ranked = {readonly rule: Rule; readonly rank: number};

const byTrigger = new Map<string, Ranked[]>();
for (const [rank, rule] of rules.entries()) {
	for (const trigger of rule.triggers) byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), {rule, rank}]);
}

/** All that the rules find in a sentence, overlaps included. */
export function readingsIn(phrase: Phrase): Reading[] {
	const readings: Reading[] = [];
	let found: Array<{reading: Reading; rank: number}> = [];
	const wake = (trigger: string, index: number): void => {
		for (const {rule, rank} of byTrigger.get(trigger) ?? []) {
			const reading = rule.read(phrase, index);
			if (reading !== undefined) found.push({reading, rank});
		}
	};

	for (let index = 0; index < phrase.tokens.length; index++) {
		const token = phrase.tokens[index]!;
		if (token.kind === 'number') wake('number', index);
		else if (token.kind === 'word') {
			const lexeme = phrase.lexemes[index];
			if (lexeme) wake(lexeme.kind, index);
			wake(`=${token.lower}`, index);
		}

		if (phrase.begins[index]?.ordinal) wake('ordinal', index);
		if (found.length === 0) continue;
		for (const {reading} of found.sort((a, b) => a.rank - b.rank)) readings.push(reading);
		found = [];
	}

	return readings;
}
