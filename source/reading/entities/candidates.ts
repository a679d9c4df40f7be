import {type Candidate, candidateOf, isHead, keyOf, type Scene} from './candidate.js';
import {opensSentence} from './casing.js';
import {afterDemonyms, atAmpersand, atPlaces} from './partings.js';
import {type Run, withStop} from './runs.js';
import {titleIn} from './titled.js';
import {calendar, functionWords, organisationNouns, personNouns, placeNouns} from './words/nouns.js';
import {honorifics, offices, postNominals, roleModifiers} from './words/titles.js';

/** The names inside a run: "US President Joe Biden" is a place and a person, "Russian President Vladimir Putin" a person. */
export function candidatesIn(scene: Scene, run: Run): Candidate[] {
	const found: Candidate[] = [];
	let first = run.first;
	for (let at = run.first; at < run.last; at++) {
		if (!isCalendar(scene, at, run)) continue;
		found.push(...split(scene, first, at));
		first = at + 1;
	}

	found.push(...split(scene, first, run.last));
	return found;
}

/** A month that is a given name stays where a capital follows: "April Jones". */
function isCalendar({tokens}: Scene, at: number, run: Run): boolean {
	const word = tokens[at]?.text ?? '';
	if (!calendar.has(word)) return false;
	const name = /^(?:May|April|June|August|Jan|Sun|Sat|Mar)$/.test(word);
	return !(name && run.last - run.first > 1);
}

function split(scene: Scene, from: number, to: number): Candidate[] {
	const {tokens} = scene;
	const word = (at: number): string => (at >= from && at < to ? (tokens[at]?.text ?? '') : '');
	let [first, last] = trimmed(scene, from, to);
	if (first >= last) return [];
	const whole = candidateOf(scene, first, last);
	if (!whole) return [];
	if (whole.known) return [whole];
	first = withoutOpening(scene, first, last);
	const headed = isHead(word(last - 1)) && !personNouns.has(tokens[last - 1]?.lower ?? '');

	const title = titleIn(scene, first, last, headed);
	if (title) {
		const before = title.first > first ? split(scene, first, title.first) : [];
		const person = candidateOf(scene, title.last, last, {titled: true});
		return person ? [...before, person] : before;
	}

	const parted = atPlaces(scene, first, last) ?? atAmpersand(scene, first, last);
	if (parted !== undefined)
		return [...split(scene, first, parted), ...split(scene, parted + (/^[-&]$/.test(word(parted)) ? 1 : 0), last)];

	const nation = afterDemonyms(scene, first, last);
	if (nation === last) return [];
	if (nation > first && !headed) return split(scene, nation, last);
	const name = candidateOf(scene, first, withStop(tokens, last));
	return name ? [name] : [];
}

/** Without articles and the small words at either end. */
function trimmed({tokens, lexicon, article}: Scene, from: number, to: number): [number, number] {
	let first = from;
	let last = to;
	while (first < last) {
		const token = tokens[first];
		const next = tokens[first + 1];
		if (!token) break;
		const joining = token.kind === 'punctuation';
		const given =
			lexicon.given.has(token.text) && first + 1 < last && next?.kind === 'word' && !functionWords.has(next.lower);
		const small =
			functionWords.has(token.lower) && !given && !(token.text.length > 1 && token.text === token.text.toUpperCase());
		const pronoun = /^(?:I|A)$/.test(token.text) && !/^[.-]$/.test(next?.text ?? '');
		const prefix =
			next?.text === '-' && /^(?:Anti|Non|Ex|Pro|Post|Pre|Mid|Co|Vice|Inter|Trans|Ultra|Neo|Cross)$/.test(token.text);
		if (!joining && !small && !pronoun && !prefix) break;
		const end = tokens[last - 1]?.end ?? token.end;
		if (lexicon.known.has(keyOf(article.text.slice(token.start, end)))) break;
		first += 1;
	}

	while (last > first + 1 && postNominals.has(tokens[last - 1]?.text ?? '')) last--;
	while (last > first && (tokens[last - 1]?.kind === 'punctuation' || tokens[last - 1]?.lower === "'s")) last--;
	return [first, last];
}

/** "Rival Volvo", "Former Barcelona": an ordinary word whose capital is the sentence's. */
function withoutOpening({tokens, casing, lexicon}: Scene, first: number, last: number): number {
	const token = tokens[first];
	const next = tokens[first + 1];
	if (!token || !next || last - first < 2 || next.kind !== 'word' || !opensSentence(tokens, first)) return first;
	if (
		lexicon.given.has(token.text) ||
		offices.has(token.text) ||
		honorifics.has(token.text) ||
		casing.inner.has(token.lower)
	)
		return first;
	const describes =
		personNouns.has(token.lower) ||
		organisationNouns.has(token.lower) ||
		placeNouns.has(token.lower) ||
		roleModifiers.has(token.lower);
	const seen = casing.lower.has(token.lower) && casing.inner.has(next.lower);
	return (describes || seen) && !isHead(tokens[last - 1]?.text ?? '') ? first + 1 : first;
}
