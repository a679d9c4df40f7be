import type {Token} from '../tokens.js';
import {be, doing, have, negations} from './closed-class.js';

export type Tense = 'past' | 'present' | 'future' | 'modal' | 'infinitive' | 'imperative' | 'ing' | 'en';

/** A verb with its auxiliaries; indices into the tokens, `end` exclusive. */
export type VerbGroup = {
	readonly start: number;
	readonly end: number;
	/** The verb itself; of a copula the copula. */
	readonly main: number;
	readonly tense: Tense;
	readonly perfect: boolean;
	readonly progressive: boolean;
	readonly passive: boolean;
	readonly negative: boolean;
	readonly copula: boolean;
};

const will = new Set(['will', "'ll", 'wo', 'shall', 'sha']);

/** The verb groups between two token indices, which one sentence holds. */
export function groupsOf(tokens: readonly Token[], tags: readonly string[], start: number, end: number): VerbGroup[] {
	const groups: VerbGroup[] = [];
	for (let i = start; i < end; ) {
		const group = groupAt(tokens, tags, i, end);
		if (group !== null && !isAttribute(tokens, tags, group, start, end))
			groups.push(sharing(tags, group, groups.at(-1)));
		i = group === null ? i + 1 : group.end;
	}

	return groups;
}

/** "was suspended and arrested", "will cut and raise": the second verb has the first one's auxiliary. */
function sharing(tags: readonly string[], group: VerbGroup, previous: VerbGroup | undefined): VerbGroup {
	let before = group.start - 1;
	while (tags[before] === 'RB') before--;
	const tag = tags[group.main] ?? '';
	const alone = group.main === group.start && (tag === 'VBN' || tag === 'VB');
	if (!alone || tags[before] !== 'CC' || previous === undefined || tags[previous.main] !== tag) return group;
	const {tense, perfect, progressive, passive} = previous;
	return {...group, tense, perfect, progressive, passive};
}

function groupAt(tokens: readonly Token[], tags: readonly string[], first: number, end: number): VerbGroup | null {
	const tagAt = (i: number): string => (i < end ? (tags[i] ?? '') : '');
	const word = (i: number): string => tokens[i]?.lower ?? '';
	const opening = tagAt(first);
	if (!opening.startsWith('VB') && opening !== 'MD' && opening !== 'TO') return null;

	let negative = negations.has(word(first - 1));
	/** The next token of the group: adverbs between are skipped, a subject turned behind its auxiliary is not looked for. */
	const after = (i: number): number => {
		let k = i + 1;
		while (k < i + 4 && /^(?:RB|``|'')$/.test(tagAt(k))) {
			if (negations.has(word(k))) negative = true;
			k++;
		}

		return k;
	};

	let tense = tenseOf(opening, word(first));
	let main = first;
	let perfect = false;
	let progressive = false;
	let passive = false;
	let copula = false;
	if (opening === 'TO' || opening === 'MD') {
		const next = after(first);
		const bare = tagAt(next);
		if (!/^VBP?$/.test(bare))
			return opening === 'MD'
				? {start: first, end: first + 1, main: first, tense, perfect, progressive, passive, negative, copula}
				: null;
		main = next;
	}

	for (let steps = 0; steps < 5; steps++) {
		const next = after(main);
		const tag = tagAt(next);
		const lower = word(main);
		if (be.has(lower) || lower === "'s") {
			const going = word(next) === 'going' && tagAt(next + 1) === 'TO' && tagAt(next + 2).startsWith('VB');
			if (going || (tag === 'TO' && /^VBP?$/.test(tagAt(next + 1)) && main === first)) {
				tense = tense === 'past' ? 'modal' : tense === 'present' ? 'future' : tense;
				main = going ? next + 2 : next + 1;
				continue;
			}

			if (lower === "'s" && word(next) === 'been') {
				perfect = true;
				main = next;
				continue;
			}

			if (tag === 'VBG') {
				progressive = true;
				main = next;
				if (word(next) === 'being') continue;
			} else if (tag === 'VBN') {
				passive = true;
				main = next;
			} else copula = true;
		} else if (have.has(lower) && tag === 'VBN') {
			perfect = true;
			main = next;
			continue;
		} else if (doing.has(lower) && tag === 'VB') {
			main = next;
			continue;
		}

		break;
	}

	if (tense === 'en' && !copula) passive = true;
	return {start: first, end: main + 1, main, tense, perfect, progressive, passive, negative, copula};
}

function tenseOf(tag: string, word: string): Tense {
	if (tag === 'MD') return will.has(word) ? 'future' : 'modal';
	if (tag === 'VBD') return 'past';
	if (tag === 'VBZ' || tag === 'VBP') return 'present';
	if (tag === 'VBG') return 'ing';
	return tag === 'VBN' ? 'en' : 'infinitive';
}

/** "the stolen car", "rising tensions", "occupied parts": a participle before its noun. */
function isAttribute(
	tokens: readonly Token[],
	tags: readonly string[],
	group: VerbGroup,
	start: number,
	end: number,
): boolean {
	if (group.tense !== 'en' && group.tense !== 'ing') return false;
	if (group.main !== group.start) return false;
	const next = group.end < end ? (tags[group.end] ?? '') : '';
	const left = group.start > start ? (tags[group.start - 1] ?? '') : '';
	const word = tokens[group.main]?.lower ?? '';
	if (left === 'HYPH' || next === 'HYPH') return true;
	// "schools stay closed"
	if (/^(?:stay|remain|seem|look|appear|feel)(?:s|ed)?$/.test(tokens[group.start - 1]?.lower ?? ''))
		return group.tense === 'en';
	if (word === 'according' || word === 'compared' || word === 'given') return true;
	if (/^(?:DT|PRP\$|POS|JJ)$/.test(left)) return true;
	if (group.tense === 'en' && left === 'IN') return true;
	if (!/^(?:NN|JJ|VBG)/.test(next)) return false;
	if (group.tense === 'en') return /^(?:CD|IN|CC|TO|VB|NN|,|``|)/.test(left) && next !== 'NNP';
	return left === '' ? false : /^(?:CD)$/.test(left) || (left === 'IN' && intransitive.has(word));
}

const intransitive = new Set(
	'rising falling growing mounting increasing declining soaring deepening remaining leading existing ongoing working living ageing aging emerging developing changing warring missing'.split(
		' ',
	),
);

export const isFiniteGroup = ({tense}: VerbGroup): boolean =>
	tense === 'past' || tense === 'present' || tense === 'future' || tense === 'modal';
