import {isOrdinaryWord} from '../../article/ordinary.js';
import type {Token} from '../tokens.js';
import {knownAt, type Scene} from './candidate.js';
import {isCapitalised, opensSentence} from './casing.js';
import {initialsOf, isAcronym} from './forms.js';
import {isDemonym} from './lexicon.js';
import {holdersOf, overlaid, range} from './overlaid.js';
import type {Named} from './tagger/page.js';
import {wars} from './wars.js';
import {firstHeads, lastHeads} from './words/heads.js';
import {organisationNouns, personNouns} from './words/nouns.js';
import {offices, portfolios, positions} from './words/titles.js';

/** The tagged names from where to where the text spells them out: what the model, which sees capitals, cuts or swallows. */
export function extentsOf(scene: Scene, tagged: readonly Named[]): Named[] {
	const apart = tagged
		.filter(named => !isNationality(scene, named))
		.flatMap(named => clubAndPlayer(scene.tokens, named))
		.flatMap(named => twoBodies(scene.tokens, named))
		.map(withoutVerb(scene.tokens, tagged));
	const inside = apart.map(named =>
		withTail(scene, withoutOffice(scene, withoutMeasure(scene.tokens, withoutNouns(scene, named)))),
	);
	const joined = inside.map(named => withStart(scene.tokens, withFirstHalf(scene, named)));
	return overlaid(overlaid(joined, definitions(scene.tokens, joined)), states(scene.tokens));
}

/** "Browns QB Baker Mayfield": a club, and who plays there; "Yankees SS" is the club alone. */
function clubAndPlayer(tokens: readonly Token[], named: Named): Named[] {
	const {first, last} = named;
	for (let at = first + 1; at < last; at++) {
		// Not in "ROBERT DE NIRO".
		if (!positions.has(tokens[at]!.text) || !/\p{Ll}/u.test(tokens[at - 1]!.text)) continue;
		const club: Named = {first, last: at, type: 'organisation'};
		return at + 1 < last ? [club, {first: at + 1, last, type: 'person'}] : [club];
	}

	return [named];
}

/** "the Ecuadorean embassy" names no place. */
const isNationality = ({tokens, lexicon}: Scene, {first, last, type}: Named): boolean =>
	type === 'place' &&
	last === first + 1 &&
	isDemonym(lexicon, tokens[first]!.text) &&
	!lexicon.known.has(tokens[first]!.text);

/** "Will Warren go on?", where it is Elizabeth Warren; "What’s America saying?" */
function withoutVerb(tokens: readonly Token[], all: readonly Named[]): (named: Named) => Named {
	const isWill = ({first, last}: Named): boolean => last - first === 2 && tokens[first]!.lower === 'will';
	const others = new Set(
		all.flatMap(named =>
			named.type === 'person' && named.last - named.first > 1 && !isWill(named) ? [tokens[named.last - 1]!.lower] : [],
		),
	);
	return named => {
		const {first, last} = named;
		if (isWill(named) && tokens[first]!.first && others.has(tokens[last - 1]!.lower))
			return {...named, first: first + 1};
		const asks = last - first > 2 && /^(?:what|who|where|how)$/.test(tokens[first]!.lower);
		return asks && tokens[first + 1]!.lower === "'s" ? {...named, first: first + 2} : named;
	};
}

/** "the Electoral Commission and the Force Headquarters" are two, where one ends or begins as bodies do; "Culture and the Arts" is one. */
function twoBodies(tokens: readonly Token[], named: Named): Named[] {
	const {first, last, type} = named;
	for (let at = first + 1; type === 'organisation' && at < last - 2; at++) {
		if (tokens[at]!.lower !== 'and' || tokens[at + 1]!.lower !== 'the') continue;
		if (!lastHeads.organisation.has(tokens[at - 1]!.text) && !firstHeads.organisation.has(tokens[at + 2]!.text))
			continue;
		return [{...named, last: at}, ...twoBodies(tokens, {...named, first: at + 2})];
	}

	return [named];
}

/** "Reform" of "Reform party", "Ariel" of "Ariel mission": a common noun tells what bears the name. */
function withoutNouns(scene: Scene, named: Named): Named {
	const {tokens} = scene;
	const {first} = named;
	if (knownAt(scene, first, named.last)) return named;
	let {last} = named;
	while (last - 1 > first && isCommonNoun(tokens[last - 1]!) && tokens[last - 2]!.spaced) last--;
	return {...named, last};
}

const isCommonNoun = ({kind, text, lower}: Token): boolean =>
	kind === 'word' && text === lower && text.length > 2 && !wars.test(text);

/** A quarter, an office, what a market calls a future: "Brent LCOc1". */
const measures = /^(?:Q[1-4]|H[12]|FY\d{0,4}|EBITDA|CEO|CFO|COO|CTO|[A-Z]{2,5}c\d)$/;
const scales = /^(?:thousand|million|billion|trillion|bn|m|lakh|crore)$/;

/** "Kaveri Motors" of "Kaveri Motors Q4 net", "Chambwe" of "fined Chambwe K2 million". */
function withoutMeasure(tokens: readonly Token[], named: Named): Named {
	let {last} = named;
	for (let words = wordsAt(tokens, last); last - words > named.first; words = wordsAt(tokens, last)) {
		const text = tokens
			.slice(last - words, last)
			.map(token => token.text)
			.join('');
		const amount = /\d$/.test(text) && scales.test(tokens[last]?.lower ?? '');
		if (!amount && !measures.test(text) && !isScore(tokens, last)) break;
		last -= words;
	}

	return {...named, last};
}

/** The 5 of "Panthers 5, Flyers 2". */
function isScore(tokens: readonly Token[], last: number): boolean {
	if (tokens[last - 1]?.kind !== 'number' || tokens[last]?.text !== ',' || !isCapitalised(tokens[last + 1]))
		return false;
	const end = tokens.slice(last + 2, last + 5).findIndex(({kind}) => kind === 'number') + last + 3;
	return end > last + 2 && (tokens[end]?.sentence !== tokens[last]!.sentence || /^[.,;(]$/.test(tokens[end]!.text));
}

/** Two tokens for "Q4" and "K2". */
const wordsAt = (tokens: readonly Token[], last: number): number =>
	tokens[last - 1]?.kind === 'number' && tokens[last - 2]?.spaced === false ? 2 : 1;

/** "Anil Deshpande" of "Financial Officer Anil Deshpande": an office and what stands before it. */
function withoutOffice({tokens, lexicon}: Scene, named: Named): Named {
	const {first, last, type} = named;
	if (type !== 'person' || lexicon.given.has(tokens[first]?.text ?? '')) return named;
	let begin = first + (opensAsRole(tokens, lexicon, named) || endsOffice(tokens, lexicon, named) ? 1 : 0);
	for (let at = begin; at < last - 1; at++) {
		const {text, lower} = tokens[at]!;
		const opens = at === begin || portfolios.has(tokens[at - 1]?.text ?? '') || isDomain(tokens[at - 1]);
		if ((offices.has(text) || personNouns.has(lower)) && opens) begin = at + 1;
		else if (!portfolios.has(text) && !isDomain(tokens[at])) break;
	}

	return isCapitalised(tokens[begin]) ? {...named, first: begin} : named;
}

/** "Defenseman Nils Sorensen" at a sentence's start: what ends as roles do, before a given name and another. */
const opensAsRole = (tokens: readonly Token[], lexicon: Scene['lexicon'], {first, last}: Named): boolean =>
	last - first > 2 &&
	opensSentence(tokens, first) &&
	/..(?:man|woman|er|or|ist|back|half)$/.test(tokens[first]!.lower) &&
	!lexicon.surnames.has(tokens[first]!.text) &&
	lexicon.given.has(tokens[first + 1]!.text);

/** "Director of Public Prosecution Eva Persson": the last word of what somebody is in charge of. */
const endsOffice = (tokens: readonly Token[], lexicon: Scene['lexicon'], {first, last}: Named): boolean =>
	last - first > 2 &&
	isCapitalised(tokens[first - 1]) &&
	!opensSentence(tokens, first) &&
	isOrdinaryWord(tokens[first]!.lower) &&
	!lexicon.surnames.has(tokens[first]!.text) &&
	lexicon.given.has(tokens[first + 1]!.text);

/** What officers are in charge of: "Chief Operating Officer". */
const isDomain = (token: Token | undefined): boolean =>
	/^(?:Financial|Operating|Marketing|Medical|Scientific|Technical|Commercial|Product|Risk|Legal|Data|Nursing|Veterinary)$/.test(
		token?.text ?? '',
	);

const tailModifiers =
	/^(?:county|borough|city|town|district|parish|community|regional|crown|magistrates|high|family|appeal|general|children|teaching|memorial|royal|university|primary|secondary|grammar|comprehensive|fire|ambulance|health|film|music|book|jazz|literary)$/;

/** Names' ends in lower case, and what they stand behind: any name, none of a well-known town, or a word like "county" only. */
const tails: ReadonlyArray<readonly [RegExp, Named['type'], 'any' | 'unknown' | 'modified']> = [
	[/^(?:council|university|constabulary)$/, 'organisation', 'any'],
	[/^(?:police|hospital|hospice|infirmary)$/, 'organisation', 'unknown'],
	[/^(?:court|school|college|board|service)$/, 'organisation', 'modified'],
	[/^(?:marathon)$/, 'other', 'any'],
	[/^(?:festival)$/, 'other', 'modified'],
];

/** "Wrexham county borough council", "the Maelor hospital", "the Tacoma half-marathon", but not "a Leeds hospital". */
function withTail(scene: Scene, named: Named): Named {
	const {tokens, lexicon} = scene;
	const {first, last} = named;
	const start = tokens[first]!;
	if (/^(?:a|an|another|every|one|two|three|all|some|many|his|her|my|our|their)$/.test(tokens[first - 1]?.lower ?? ''))
		return named;
	const known = knownAt(scene, first, last)?.kind;
	if (known === 'country' || isDemonym(lexicon, start.text)) return named;
	if (lastHeads.organisation.has(tokens[last - 1]?.text ?? '') || !tokens[last - 1]?.spaced) return named;
	let at = last;
	while (at < last + 3 && tailModifiers.test(tokens[at]?.lower ?? '')) {
		at++;
		if (tokens[at]?.lower === "'s") at++;
	}

	if (tokens[at]?.lower === 'half' && tokens[at + 1]?.text === '-') at += 2;
	const end = tokens[at];
	if (
		!end ||
		end.sentence !== start.sentence ||
		isCapitalised(end) ||
		organisationNouns.has(tokens[at + 1]?.lower ?? '')
	)
		return named;
	const tail = tails.find(([words, , after]) => {
		if (!words.test(end.lower)) return false;
		return after === 'any' || at > last || (after === 'unknown' && known !== 'city' && named.type !== 'person');
	});
	return tail ? {first, last: at + 1, type: tail[1]} : named;
}

/** "the Food and Drug Administration": common words between the article and a body's name that "and" begins. */
function withFirstHalf({tokens}: Scene, named: Named): Named {
	const {first, last, type} = named;
	const head = tokens[last - 1]?.text ?? '';
	if (type !== 'organisation' || last - first < 2 || tokens[first - 1]?.lower !== 'and') return named;
	if (!lastHeads.organisation.has(head)) return named;
	let at = first - 1;
	while (isCapitalised(tokens[at - 1]) && isOrdinaryWord(tokens[at - 1]!.lower)) at--;
	const determined = tokens[at - 1]?.lower === 'the' && tokens[at - 1]?.sentence === tokens[first]?.sentence;
	return determined && at < first - 1 && !lastHeads.organisation.has(tokens[first - 2]!.text)
		? {...named, first: at}
		: named;
}

const startsWithFor =
	/^(?:Transport|Action|Campaign|Citizens|Doctors|Reporters|Alliance|Coalition|Partners|Justice|Sport|Scientists|Lawyers|Teachers)$/;

/** "Transport for Tarragona", "Action for Hospices": what the model takes for a place and no more. */
function withStart(tokens: readonly Token[], named: Named): Named {
	const {first, last, type} = named;
	const joins = tokens[first - 1]?.lower === 'for' && startsWithFor.test(tokens[first - 2]?.text ?? '');
	const same = tokens[first - 2]?.sentence === tokens[first]?.sentence;
	return joins && same && type !== 'person' ? {first: first - 2, last, type: 'organisation'} : named;
}

const abbreviated =
	/^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)$/;

/** "Mass." of "Cambridge, Mass.": the stop belongs to the name. */
function states(tokens: readonly Token[]): Named[] {
	const found: Named[] = [];
	for (let at = 2; at + 1 < tokens.length; at++) {
		const {text, spaced} = tokens[at]!;
		if (spaced || tokens[at + 1]!.text !== '.' || tokens[at - 1]!.text !== ',') continue;
		if (isCapitalised(tokens[at - 2]) && abbreviated.test(text)) found.push({first: at, last: at + 2, type: 'place'});
	}

	return found;
}

/** Tokens that a name defined by its initials may have. */
const longest = 16;

/** "Flood Forecasting and Warning Centre (FFWC)": the initials in brackets tell where the name begins. */
function definitions(tokens: readonly Token[], tagged: readonly Named[]): Named[] {
	const defined: Named[] = [];
	const holders = holdersOf(tagged);
	for (let at = 2; at + 2 < tokens.length; at++) {
		const short = tokens[at + 1]?.text ?? '';
		if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')' || !isAcronym(short)) continue;
		const first = startOf(tokens, at, short.replace(/\./g, '').toLowerCase());
		if (first === undefined) continue;
		const inside = range({first, last: at}).flatMap(token => holders.get(token) ?? []);
		if (inside.some(named => named.first < first)) continue;
		defined.push({first, last: at, type: definedType(tokens[at - 1]?.text ?? '', inside)});
	}

	return defined;
}

function startOf(tokens: readonly Token[], end: number, letters: string): number | undefined {
	const words: string[] = [];
	for (let at = end - 1; at >= 0 && at >= end - longest; at--) {
		const token = tokens[at];
		if (token?.sentence !== tokens[end]?.sentence) return undefined;
		if (token?.kind === 'word' && token.lower !== "'s") words.unshift(token.text);
		if (isCapitalised(token) && initialsOf(words.join(' ')).includes(letters)) return at;
	}

	return undefined;
}

function definedType(head: string, inside: readonly Named[]): Named['type'] {
	if (lastHeads.organisation.has(head)) return 'organisation';
	if (lastHeads.other.has(head)) return 'other';
	const tagged = inside.at(-1)?.type;
	return tagged === 'other' || (tagged === 'place' && lastHeads.place.has(head)) ? tagged : 'organisation';
}
