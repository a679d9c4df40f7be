import {wordAt} from '../phrase.js';
import {endOf, type Point, startOf} from '../point.js';
import type {Context} from './context.js';
import {around, type Cycle} from './cycle.js';
import type {Place} from './place.js';
import {isLive} from './scene.js';

/** "on the Thursday": after the day that the story is at, or before it where the verb looks back. */
export function definite(cycle: Cycle, context: Context): Point | undefined {
	const {days, scene, sentence, paragraphOf} = context;
	const {last} = days;
	if (last === null) return undefined;
	const goesOn = scene !== null && isLive(scene, context);
	const reach = goesOn || paragraphOf(sentence) === paragraphOf(last.sentence) ? 4 : 1;
	if (sentence - last.sentence > reach) return undefined;
	const day = startOf(last.point);
	const {back} = days;
	// "It had been due to leave on the Thursday. On the Friday …"
	const next =
		back && back.sentence >= sentence - 1
			? around(cycle, back.point).find(one => startOf(one) > startOf(back.point))
			: undefined;
	if (next && startOf(next) < day) return next;
	const all = around(cycle, last.point);
	return context.aspect() === 'pluperfect'
		? all.filter(one => startOf(one) < day).at(-1)
		: all.find(one => startOf(one) >= day);
}

/** "It opened on 12 January and was to end on 9 February": after the day that its paragraph told. */
export function comingFrom(cycle: Cycle, {days, sentence, paragraphOf, aspect}: Context): Point | undefined {
	const {last} = days;
	if (last === null || sentence - last.sentence > 1 || paragraphOf(sentence) !== paragraphOf(last.sentence))
		return undefined;
	if (aspect() !== 'prospect') return undefined;
	return around(cycle, last.point).find(one => startOf(one) > startOf(last.point));
}

/** "from March 26 to April 25": the end of a stretch, the next one after its begin. */
export function endingStretch(cycle: Cycle, {told, sentence, place, lead}: Context): Point | undefined {
	if (told?.sentence !== sentence || !/^(?:to|until|till|and|-)$/.test(lead) || !isAfterBegin(place)) return undefined;
	return around(cycle, told.point).find(one => startOf(one) >= startOf(told.point));
}

/** Nothing but a date stands between "from" and "to". */
function isAfterBegin({phrase, first}: Place): boolean {
	let at = first - 2;
	while (at > 0 && (phrase.lexemes[at] !== undefined || /^\d+$/.test(wordAt(phrase, at)))) at--;
	return at < first - 2 && /^(?:from|between)$/.test(wordAt(phrase, at));
}

/** Days after which a story that was told to the month or day has gone on to another time. */
const stride = 304;

/** The one of the scene that the passage tells of: by a verb in the past, and before the day of publication. */
export function inScene(cycle: Cycle, published: Point, context: Context): Point | undefined {
	const {scene, sentence, paragraphOf} = context;
	if (scene === null || !isLive(scene, context)) return undefined;
	if (scene.headed) return around(cycle, scene.point).find(one => startOf(one) >= startOf(scene.point));
	const aspect = context.aspect();
	if (aspect === 'pluperfect' && context.lead !== 'by' && scene.sentence !== sentence) return undefined;
	if (aspect === 'present' || aspect === 'future') return undefined;
	const tense = context.tense();
	const isPast = tense === 'past' || tense === null || (tense === 'near' && scene.sentence === sentence);
	if (aspect !== 'prospect' && !isPast) return undefined;
	const all = around(cycle, scene.point).filter(one => startOf(one) <= startOf(published));
	const [start, end] = [startOf(scene.point), endOf(scene.point)];
	const inside = all.find(one => startOf(one) >= start && startOf(one) <= end);
	if (scene.point.unit === 'year') {
		const isHere = scene.framed && scene.sentence === sentence;
		return aspect === 'prospect' && !isHere ? undefined : inside;
	}

	if (aspect === 'prospect' && scene.sentence !== sentence) return undefined;
	if (aspect === 'prospect') return all.find(one => startOf(one) > end);
	// "By July half of them had left" goes on.
	if (aspect === 'pluperfect' && context.lead !== 'by') return all.filter(one => startOf(one) <= end).at(-1);
	if (scene.back && scene.sentence !== sentence) return undefined;
	// A new paragraph goes on only with what comes next.
	const latest = paragraphOf(sentence) === paragraphOf(scene.sentence) ? end + stride : start + 92;
	return inside ?? all.find(one => endOf(one) >= start && startOf(one) < latest);
}
