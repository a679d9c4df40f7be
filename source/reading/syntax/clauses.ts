import type {Token} from '../tokens.js';
import {complementTakers, relatives, subordinators, temporalNouns} from './closed-class.js';
import {groupsOf, type VerbGroup} from './groups.js';
import {verbForms} from './verb-forms.js';

/** Indices into the tokens, end exclusive. */
export type Range = {readonly start: number; readonly end: number};

export type ClauseKind = 'main' | 'joined' | 'relative' | 'subordinate' | 'participle' | 'infinitive';

export type Clause = {
	readonly group: VerbGroup;
	readonly kind: ClauseKind;
	/** The word that opens it: "who", "after", "with", "if"; empty if none does. */
	readonly marker: string;
	readonly subject: Range | null;
	readonly object: Range | null;
	readonly agent: Range | null;
	/** The parts of the sentence that are this clause's and no other's, in order. */
	readonly parts: readonly Range[];
	/** The clause that it hangs on, an index into the sentence's clauses. */
	readonly parent: number | null;
};

/** The clauses of one sentence, in order of their verbs: every token between `start` and `end` belongs to one at most. */
export function clausesOf(tokens: readonly Token[], tags: readonly string[], start: number, end: number): Clause[] {
	const groups = groupsOf(tokens, tags, start, end);
	const phrases = nounPhrases(tokens, tags, start, end);
	const word = (i: number): string => tokens[i]?.lower ?? '';
	const tagAt = (i: number): string => (i >= start && i < end ? (tags[i] ?? '') : '');
	/** Noun phrases that wait for their verb while another clause interrupts; `from` is where their clause begins. */
	const waiting: Array<{from: number; subject: Range; marker: string; kind: ClauseKind; parent: number | null}> = [];
	const clauses: Array<Omit<Clause, 'parts'> & {from: number}> = [];
	const owner = new Int32Array(end - start).fill(-1);
	let phrase = 0;

	const own = (from: number, to: number, clause: number) => {
		for (let i = from; i < to; i++) if (owner[i - start] === -1) owner[i - start] = clause;
	};

	groups.forEach((group, index) => {
		const previous = clauses[index - 1];
		const gapStart = previous?.group.end ?? start;
		while (phrase < phrases.length && (phrases[phrase]?.end ?? 0) <= gapStart) phrase++;
		const gap: Range[] = [];
		for (let k = phrase; k < phrases.length && (phrases[k]?.start ?? end) < group.start; k++) gap.push(phrases[k]!);

		const found =
			group.tense === 'ing' || group.tense === 'en' || group.tense === 'infinitive' ? nonfinite(gap) : finite(gap);
		// What stood before this clause's beginning is the clause before's, or waits for its verb.
		own(gapStart, Math.max(found.from, gapStart), index === 0 ? index : index - 1);
		if (found.from < gapStart)
			for (let i = found.from; i < gapStart; i++) if (owner[i - start] === -1) owner[i - start] = index;
		own(Math.max(found.from, gapStart), group.end, index);
		if (found.resumed !== null) {
			for (let i = found.resumed.start; i < found.resumed.end; i++) owner[i - start] = index;
		}

		const object = objectOf(group);
		clauses.push({group, ...found, object, agent: group.passive ? agentOf(group) : null});

		function nonfinite(gap: Range[]) {
			const last = gap.at(-1);
			const adverb = group.start - 1;
			const left = tagAt(adverb);
			// "with Putin laying flowers", "with trade reaching": the noun phrase after "with" is the subject.
			if (group.tense !== 'infinitive' && last !== undefined && last.end === group.start) {
				let k = gap.length - 1;
				while (k > 0 && gap[k]!.start - 1 > gapStart && /^(?:of|between|in|and|for|to)$/.test(word(gap[k]!.start - 1)))
					k--;
				const head = gap[k]!;
				if (word(head.start - 1) === 'with') {
					return {
						from: head.start,
						kind: 'participle' as const,
						marker: 'with',
						subject: {start: head.start, end: last.end},
						parent: parentOf(index - 1),
						resumed: null,
					};
				}
			}

			if (last !== undefined && group.tense !== 'infinitive' && left !== ',' && left !== 'IN')
				waitFor(gap, group.start, 'participle');
			else if (index === 0 || !hasFinite()) waitFor(gap, group.start, 'participle');
			const subject =
				group.tense === 'infinitive'
					? null
					: left === ',' || left === 'IN' || left === 'CC' || last === undefined
						? null
						: last;
			const joined = left === 'CC' && previous !== undefined && previous.group.tense === group.tense;
			return {
				from: group.start,
				kind: group.tense === 'infinitive' ? ('infinitive' as const) : ('participle' as const),
				marker: left === 'IN' || left === 'CC' ? word(adverb) : '',
				subject: subject ?? (joined ? previous.subject : null),
				parent: parentOf(index - 1),
				resumed: null,
			};
		}

		function hasFinite(): boolean {
			return clauses.some(clause => isFiniteGroup(clause.group));
		}

		/** The clause begun before this one has its subject and not yet its verb. */
		function waitFor(gap: Range[], until: number, _by: ClauseKind) {
			const subject = firstSubject(gap);
			if (subject === null || subject.end > until) return;
			if (previous !== undefined && isFiniteGroup(previous.group) && subject.start === previous.group.end) return;
			const opened = opening(gapStart, until);
			if (previous !== undefined && opened.at === gapStart && opened.marker === '') return;
			waiting.push({
				from: Math.max(opened.at, gapStart),
				subject,
				marker: opened.marker,
				kind: opened.kind,
				parent: opened.kind === 'main' ? null : index - 1,
			});
		}

		/** The last thing between two indices that begins a clause. */
		function opening(from: number, to: number): {at: number; marker: string; kind: ClauseKind} {
			for (let i = to - 1; i >= from; i--) {
				const tag = tagAt(i);
				const lower = word(i);
				if (relatives.has(tag) || (tag === 'PRP$' && lower === 'whose')) {
					const at = tagAt(i - 1) === 'IN' && !subordinators.has(word(i - 1)) ? i - 1 : i;
					return {
						at,
						marker: lower,
						kind: tag === 'WRB' && !/^NN/.test(tagAt(i - 1)) && tagAt(i - 1) !== ',' ? 'subordinate' : 'relative',
					};
				}

				if (tag === 'IN' && subordinators.has(lower) && !commaBetween(i, to))
					return {at: i, marker: lower, kind: 'subordinate'};
				if (tag === 'CC' && (i === to - 1 || clauseJoint(i, from))) return {at: i + 1, marker: lower, kind: 'joined'};
				if (tag === ':' || (tag === 'HYPH' && tokens[i]?.spaced)) return {at: i + 1, marker: '', kind: 'main'};
			}

			return {at: from, marker: '', kind: 'main'};
		}

		function commaBetween(from: number, to: number): boolean {
			for (let i = from + 1; i < to; i++) if (tagAt(i) === ',') return true;
			return false;
		}

		/** "and" that joins clauses and not two nouns: a comma before it, or a preposition phrase or nothing at all. */
		function clauseJoint(i: number, from: number): boolean {
			if (pluralVerb() && /^NNP?$/.test(tagAt(group.start - 1)) && tagAt(i - 1) !== ',') return false;
			if (i === from || tagAt(i - 1) === ',' || tagAt(i - 1) === "''" || word(i) === 'but') return true;
			if (previous === undefined || clauses.length === 0) return false;
			if (!isFiniteGroup(previous.group) && !hasFinite()) return false;
			// "said Putin and Xi met": what stands between verb and "and" is one noun phrase that nothing introduces.
			return !(gapStart === gap[0]?.start && complementTaker(word(previous.group.main)));
		}

		function finite(gap: Range[]) {
			if (waiting.length > 0 && index > 0 && verbAfterComma()) return resume();
			const opened = opening(gapStart, group.start);
			const inside = gap.filter(range => range.start >= opened.at);
			const subject = firstSubject(
				inside.filter(range => relatives.has(tagAt(range.start - 1)) || range.start >= opened.at),
			);
			if (opened.kind === 'relative') {
				const before = gap.filter(range => range.end <= opened.at);
				const antecedent = before.at(-1) ?? previous?.object ?? null;
				if (index === 0 || !openHasVerb(gapStart)) waitFor(before, opened.at, 'relative');
				const isSubject = subject === null || (opened.marker === 'who' && subject.start > group.start);
				return {
					from: opened.at,
					kind: 'relative' as const,
					marker: opened.marker,
					subject: isSubject ? antecedent : opened.marker === 'whose' ? {start: opened.at, end: subject.end} : subject,
					parent: parentOf(index - 1),
					resumed: null,
				};
			}

			if (opened.kind === 'subordinate') {
				return {
					from: opened.at,
					kind: 'subordinate' as const,
					marker: opened.marker,
					subject,
					parent: index === 0 ? null : parentOf(index - 1),
					resumed: null,
				};
			}

			if (opened.kind === 'joined') {
				if (subject === null && waiting.length > 0 && !sharesVerb()) return resume();
				const sharer = lastFinite();
				return {
					from: opened.at,
					kind: 'joined' as const,
					marker: opened.marker,
					subject: subject ?? sharer?.subject ?? null,
					parent: sharer?.parent ?? null,
					resumed: null,
				};
			}

			// After a comma: a clause of its own if a noun phrase follows it, else the one that waits goes on.
			const comma = lastComma(gapStart, group.start);
			const afterComma = gap.filter(range => range.start > comma);
			if (comma >= gapStart && index > 0) {
				const own = firstSubject(afterComma);
				if (own === null && waiting.length > 0) return resume();
				const firstAt = firstComma(gapStart, group.start);
				const first = firstSubject(gap.filter(range => range.start > firstAt)) ?? own;
				return {
					from: own === null ? group.start : Math.min(first?.start ?? group.start, group.start),
					kind: 'main' as const,
					marker: '',
					subject: first ?? lastFinite()?.subject ?? null,
					parent: null,
					resumed: null,
				};
			}

			if (index === 0)
				return {from: opened.at, kind: 'main' as const, marker: '', subject, parent: null, resumed: null};
			if (
				previous !== undefined &&
				(complementTaker(word(previous.group.main)) || previous.group.tense === 'infinitive')
			) {
				const from = subject?.start ?? group.start;
				if (subject !== null || waiting.length === 0)
					return {from, kind: 'subordinate' as const, marker: '', subject, parent: index - 1, resumed: null};
			}

			if (waiting.length > 0) return resume();
			// "the £45m they paid": a relative clause that nothing introduces.
			const last = gap.at(-1) ?? null;
			return {
				from: last?.start ?? group.start,
				kind: 'relative' as const,
				marker: '',
				subject: last,
				parent: index - 1,
				resumed: null,
			};
		}

		function verbAfterComma(): boolean {
			let i = group.start - 1;
			while (i > gapStart && tagAt(i) === 'RB') i--;
			return i >= gapStart && tagAt(i) === ',';
		}

		function sharesVerb(): boolean {
			return previous !== undefined && isFiniteGroup(previous.group) && previous.group.tense === group.tense;
		}

		function pluralVerb(): boolean {
			return tagAt(group.start) === 'VBP' || word(group.start) === 'were';
		}

		function lastFinite() {
			for (let k = clauses.length - 1; k >= Math.max(0, clauses.length - 6); k--) {
				const clause = clauses[k]!;
				if (isFiniteGroup(clause.group)) return clause;
			}

			return undefined;
		}

		function openHasVerb(at: number): boolean {
			return (
				previous !== undefined &&
				isFiniteGroup(previous.group) &&
				at >= previous.group.end &&
				opening(at, group.start).at === at
			);
		}

		function resume() {
			const back = waiting.pop()!;
			const until = clauses.find(clause => clause.from > back.from)?.from ?? group.start;
			return {
				from: group.start,
				kind: back.kind,
				marker: back.marker,
				subject: back.subject,
				parent: back.parent,
				resumed: {start: back.from, end: Math.min(until, group.start)},
			};
		}

		function parentOf(k: number): number | null {
			return k < 0 ? null : k;
		}

		function lastComma(from: number, to: number): number {
			for (let i = to - 1; i >= from; i--) if (tagAt(i) === ',' || tagAt(i) === "''") return i;
			return -1;
		}

		function firstComma(from: number, to: number): number {
			for (let i = from; i < to; i++) if (tagAt(i) === ',' || tagAt(i) === "''") return i;
			return -1;
		}
	});

	const final = clauses.at(-1);
	if (final !== undefined) own(final.group.end, end, clauses.length - 1);
	const parts: Range[][] = clauses.map(() => []);
	for (let i = start; i < end; ) {
		let k = i;
		const clause = owner[i - start] ?? -1;
		while (k < end && owner[k - start] === clause) k++;
		if (clause >= 0) parts[clause]?.push({start: i, end: k});
		i = k;
	}

	return clauses.map(({from: _, ...clause}, index) => ({...clause, parts: parts[index] ?? []}));

	/** The first noun phrase that no preposition introduces and that is no time. */
	function firstSubject(ranges: readonly Range[]): Range | null {
		let time: Range | null = null;
		for (const range of ranges) {
			const left = tagAt(range.start - 1);
			if (introduced(range, left)) continue;
			if (left === 'CC' && time === null && range !== ranges[0] && tagAt(range.start - 2) !== ',') {
				// "in Lisbon and Porto voters went": the second of two after one preposition.
				const first = ranges[ranges.indexOf(range) - 1];
				if (first !== undefined && tagAt(first.start - 1) === 'IN') continue;
			}

			if (temporalNouns.has(word(range.end - 1))) {
				time ??= range;
				continue;
			}

			return range;
		}

		return time;
	}

	/** A preposition stands before it; that of "more than 800" and "up to 800" is part of the number. */
	function introduced(range: Range, left: string): boolean {
		if (left !== 'IN' && left !== 'TO') return false;
		const before = word(range.start - 1);
		if (
			tagAt(range.start) === 'CD' &&
			/^(?:more|less|fewer|up|at|around|about|over|under|nearly)$/.test(word(range.start - 2))
		) {
			return tagAt(range.start - 3) === 'IN';
		}

		if (tagAt(range.start) === 'CD' && /^(?:around|about|over|under)$/.test(before))
			return tagAt(range.start - 2) === 'IN';
		return !subordinators.has(before) || before === 'than' || before === 'as';
	}

	function objectOf(group: VerbGroup): Range | null {
		if (group.copula) return null;
		let i = group.end;
		while (i < group.end + 3 && (tagAt(i) === 'RB' || tagAt(i) === '``')) i++;
		const range = phraseAt(i);
		return range !== null && !temporalNouns.has(word(range.end - 1)) ? range : null;
	}

	function agentOf(group: VerbGroup): Range | null {
		for (let i = group.end; i < Math.min(end, group.end + 12); i++) {
			if (tagAt(i).startsWith('VB') || tagAt(i) === ',') return null;
			if (word(i) === 'by') return phraseAt(i + 1);
		}

		return null;
	}

	function phraseAt(i: number): Range | null {
		let low = 0;
		let high = phrases.length - 1;
		while (low <= high) {
			const middle = (low + high) >> 1;
			const range = phrases[middle]!;
			if (range.start === i) return range;
			if (range.start < i) low = middle + 1;
			else high = middle - 1;
		}

		return null;
	}
}

export const isFiniteGroup = (group: VerbGroup): boolean =>
	group.tense === 'past' || group.tense === 'present' || group.tense === 'future' || group.tense === 'modal';

const complementTaker = (verb: string): boolean => complementTakers.has(verbForms(verb)?.lemma ?? verb);

const inside = /^(?:DT|PRP\$|JJ|CD|NN|NNS|NNP|NNPS|POS|HYPH|\$|VBN|VBG)$/;

/** Noun phrases without what hangs on them, in order. */
export function nounPhrases(tokens: readonly Token[], tags: readonly string[], start: number, end: number): Range[] {
	const phrases: Range[] = [];
	for (let i = start; i < end; i++) {
		const first = tags[i] ?? '';
		if (first === 'PRP' || first === 'EX') {
			phrases.push({start: i, end: i + 1});
			continue;
		}

		if (!inside.test(first) || first === 'POS' || first === 'HYPH' || (/^VB[NG]$/.test(first) && !attributeAt(i)))
			continue;
		let k = i + 1;
		let noun = /^(?:NN|CD)/.test(first) ? k : -1;
		while (k < end) {
			const tag = tags[k] ?? '';
			if (!inside.test(tag)) {
				// "third-largest, state-owned bank" is rare; a comma or "and" ends the phrase.
				break;
			}

			if (/^(?:DT|PRP\$)$/.test(tag) && noun !== -1) break;
			if (tag === 'JJ' && tags[k - 1] === 'HYPH') noun = k + 1;
			if (tag === 'HYPH' && tokens[k]?.spaced && tokens[k - 1]?.spaced) break;
			if (/^VB[NG]$/.test(tag) && !attributeAt(k)) break;
			// A new phrase begins where a plural or a name is followed by another determiner or number.
			if (/^(?:NN|CD)/.test(tag)) noun = k + 1;
			k++;
		}

		if (noun === -1) noun = first === 'DT' || first === 'JJ' ? k : -1;
		if (noun === -1) continue;
		phrases.push({start: i, end: noun});
		i = noun - 1;
	}

	return phrases;

	function attributeAt(i: number): boolean {
		const left = i > start ? (tags[i - 1] ?? '') : '';
		const next = i + 1 < end ? (tags[i + 1] ?? '') : '';
		return (
			((/^(?:DT|PRP\$|POS|JJ|HYPH|CD|IN|)$/.test(left) || (/^NN/.test(left) && next === 'NNS' && tags[i] === 'VBN')) &&
				/^(?:NN|JJ|VB[NG]|HYPH)/.test(next)) ||
			left === 'HYPH' ||
			next === 'HYPH'
		);
	}
}
