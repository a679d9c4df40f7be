import {isOfKind} from './governing.js';
import type {Scene, Telling} from './telling.js';

/** Nothing longer fits three rows beside the rail. */
const longest = 18;

/** Two tokens are of one name. */
export const isOneName = ({entityAt}: Scene, left: number, right: number): boolean =>
	(entityAt[left] ?? -1) >= 0 && entityAt[left] === entityAt[right];

/** "That changed" */
const pointing = /^(?:that|this|these|those)$/;

const leading = /^(?:a|an|the|and|but|that|which|who|whose|this|these|those)$/;
const dangling =
	/^(?:with|and|or|but|of|to|in|on|at|by|for|from|as|than|that|who|which|after|before|when|where|while|since|until|the|a|an|not|over|through|against|between|about|near|during|because|without|despite|amid|into|under|towards|whether|if|although|including|per|he|she|they|we|i)$/;

const timed = /^(?:on|in|at|by|for|since|until|from|during|before|late|early|of|to)$/;

/** The preposition of a date, and "the week ended" of "claims for the week ended Feb. 1", "in the three months through" March. */
function dropLead(kept: number[], word: (i: number | undefined) => string): void {
	const isEnd =
		/^end(?:ed|ing)$/.test(word(kept.at(-1))) ||
		(word(kept.at(-1)) === 'through' && /^(?:week|month|quarter|year)s?$/.test(word(kept.at(-2))));
	while (isEnd && kept.length > 1 && stretch.test(word(kept.at(-1)))) kept.pop();
	if (kept.length > 1 && timed.test(word(kept.at(-1)))) kept.pop();
	// "had noticed cracks as early as (March)"
	if (
		/^(?:early|late|recently|soon)$/.test(word(kept.at(-2))) &&
		word(kept.at(-1)) === 'as' &&
		word(kept.at(-3)) === 'as'
	)
		kept.length -= 3;
	// "were rejected (in 2012) and again (in 2019)"
	if (kept.length > 2 && word(kept.at(-1)) === 'again' && word(kept.at(-2)) === 'and') kept.length -= 2;
}

const stretch = /^(?:end(?:ed|ing)|through|(?:week|month|quarter|year)s?|two|three|six|nine|twelve|\d+|the)$/;

/** Drops dates with their prepositions, the article in front and what is left hanging at the end. */
export function tighten(scene: Scene, telling: Telling, indices: readonly number[]): number[] {
	const word = (i: number | undefined): string => scene.tokens[i ?? -1]?.lower ?? '';
	const kept: number[] = [];
	for (const i of indices) {
		// "were also celebrated": what it adds to is told elsewhere.
		if (word(i) === 'also') continue;
		if (isDropped(scene, telling, i)) {
			if (scene.dateAt[i - 1] !== scene.dateAt[i]) dropLead(kept, word);
			continue;
		}

		if (word(i) === '-' && isDropped(scene, telling, i - 1) && isDropped(scene, telling, i + 1)) continue;
		// A comma after what was dropped parts nothing, but for what is apposed: "in 1957, the first woman to do so".
		if (scene.parse.tags[i] === ',' && kept.at(-1) !== i - 1) {
			if (i > telling.trigger && /^(?:DT|PRP\$)$/.test(scene.parse.tags[i + 1] ?? '')) break;
			continue;
		}

		kept.push(i);
	}

	// "ended (Monday) in Rome"
	for (let k = kept.length - 2; k >= 0; k--) if (word(kept[k]) === '(' && word(kept[k + 1]) === ')') kept.splice(k, 2);
	dropOpening(scene, telling, kept);
	shorten(scene, telling, kept);
	return startAtName(scene, telling, kept);
}

/** Drops the article in front, and the pronoun of "he will have to pay": "he to pay" is no phrase. */
function dropOpening({tokens, parse}: Scene, {noun, clause}: Telling, kept: number[]): void {
	const word = (i: number): string => tokens[i]!.lower;
	const verb = noun ? -1 : clause!.group.start;
	const points = (): boolean => kept[1] === verb && pointing.test(word(kept[0]!));
	while (kept.length > 1 && leading.test(word(kept[0]!)) && !points()) kept.shift();
	if (kept[1] === verb && word(verb) === 'to' && parse.tags[kept[0]!] === 'PRP') kept.shift();
}

/** Takes from the end what is too long, and what is then cut in two or leads on. */
function shorten(scene: Scene, telling: Telling, kept: number[]): void {
	const popWhile = (asked: (last: number) => boolean) => {
		while (kept.length > 1 && kept.at(-1)! > telling.trigger && asked(kept.at(-1)!)) kept.pop();
	};
	const isTooLong = kept.length > longest;
	popWhile(() => kept.length > longest);
	if (isTooLong) popWhile(last => isParted(scene, telling, last));
	const word = (i: number): string => scene.tokens[i]!.lower;
	closeQuote(scene, telling, kept);
	const open = kept.findLastIndex(i => word(i) === '(');
	if (kept[open]! > telling.trigger && !kept.slice(open).some(i => word(i) === ')')) kept.length = open;
	popWhile(last => isDangling(scene, kept, last));
}

/** "called it “a long time coming”": a quotation is told to its end where there is room for it, else left out. */
function closeQuote({tokens, parse}: Scene, {sentence, trigger}: Telling, kept: number[]): void {
	const open = kept.findLastIndex(i => parse.tags[i] === '``');
	if (open === -1 || kept[open]! < trigger || kept.slice(open).some(i => parse.tags[i] === "''")) return;
	const from = kept.at(-1)! + 1;
	for (let end = from; end < sentence.end && kept.length + end - from < longest; end++) {
		if (parse.tags[end] !== "''") continue;
		for (let i = from; i <= end; i++) if (!/^[.,]$/.test(tokens[i]!.lower) || i < end - 1) kept.push(i);
		return;
	}

	if (open > 1) kept.length = open;
}

/** Whether the name or the noun phrase goes on behind the token: "$16" of "$16 billion"; but "the minister" of "the minister Anna Weber" is whole. */
const isParted = (scene: Scene, {sentence}: Telling, i: number): boolean =>
	(scene.entityAt[i + 1] ?? -1) >= 0
		? isOneName(scene, i, i + 1)
		: sentence.phrases.some(({start, end}) => start <= i && i + 1 < end);

/** Part of a date, which has a place of its own. */
function isDropped(scene: Scene, {trigger}: Telling, i: number): boolean {
	const {tokens, parse, dates, dateAt} = scene;
	const date = dates[dateAt[i] ?? -1];
	// "an annual profit"
	if (parse.tags[i] === 'JJ' && parse.tags[i + 1]?.startsWith('NN') && dateAt[i + 1] !== dateAt[i]) return false;
	if (date === undefined || date.type === 'duration' || i === trigger) return false;
	let [start, last] = [i, i];
	while (dateAt[start - 1] === dateAt[i]) start--;
	while (dateAt[last + 1] === dateAt[i]) last++;
	// "last year's collision", "the 4 p.m.-to-midnight shift", but "11–21 July"
	const isTied = (hyphen: number, other: number): boolean => tokens[hyphen]?.lower === '-' && (dateAt[other] ?? -1) < 0;
	if (isOfKind(scene, last + 1, date)) return false;
	const isOwner = /^'s?$/.test(tokens[last + 1]?.lower ?? '');
	return !isOwner && !isTied(last + 1, last + 2) && !isTied(start - 1, start - 2);
}

/** A word that leads on, a stop, the end of a quotation that began before the title. */
const isDangling = (scene: Scene, kept: readonly number[], i: number): boolean => {
	const {tokens, parse} = scene;
	return (
		(dangling.test(tokens[i]?.lower ?? '') && !isParticle(scene, i) && tokens[i - 1]?.lower !== 'ever') ||
		saysHowFar(scene, i) ||
		/^(?:[,.:]|``|HYPH)$/.test(parse.tags[i] ?? '') ||
		(parse.tags[i] === "''" && !kept.some(other => parse.tags[other] === '``'))
	);
};

/** The "ten days" of "came ten days after the vote": from what isn't in the title. */
function saysHowFar({tokens, dates, dateAt}: Scene, i: number): boolean {
	const expression = dateAt[i]!;
	let end = i + 1;
	while (expression >= 0 && dateAt[end] === expression) end++;
	return (
		/^(?:before|after)$/.test(tokens[end]?.lower ?? '') &&
		(dates[expression]?.type === 'duration' ||
			/^(?:hours|days|weeks|months|years|shortly|soon|just)$/.test(tokens[i]!.lower))
	);
}

/** "took over in January", "lost in a super over on Thursday": what it would lead to doesn't follow. */
function isParticle({tokens, parse, dateAt}: Scene, i: number): boolean {
	const next = tokens[i + 1];
	if (!/^(?:over|in|on|off|about|near|by|with|of)$/.test(tokens[i]!.lower)) return false;
	if ((dateAt[i + 1] ?? -1) >= 0 && parse.tags[i + 1] !== 'IN') return false;
	if (next === undefined || next.sentence !== tokens[i]!.sentence) return true;
	// "spent it on over 40 ships", "depends on whether"
	const counts = parse.tags[i + 2] === 'CD' && (dateAt[i + 2] ?? -1) < 0;
	if (counts || /^(?:whether|if|that)$/.test(next.lower)) return false;
	return /^(?:IN|CC|[,.:]|-RRB-)$/.test(parse.tags[i + 1]!);
}

/** "Russian President Vladimir Putin’s state visit": the name is enough. */
function startAtName(scene: Scene, telling: Telling, kept: readonly number[]): number[] {
	if (!telling.noun) return [...kept];
	const name = kept.findIndex(i => (scene.entityAt[i] ?? -1) >= 0);
	const possessive = kept.findIndex(i => scene.parse.tags[i] === 'POS');
	if (name > 0 && possessive > name && kept[possessive]! < telling.trigger) return kept.slice(name);
	return [...kept];
}
