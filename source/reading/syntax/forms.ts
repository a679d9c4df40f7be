import {hashOf} from '../hash.js';
import type {Weights} from '../weights.js';
import {mix} from './hash.js';
import {type Seen, vectorSlot} from './hidden.js';
import {penn, tagNumber} from './penn.js';

/** What the features need to know of a word, the same wherever it stands. */
export type Form = Seen & {
	/** Of the lower-case form, and of the form as written. */
	readonly word: number;
	readonly written: number;
	/** Suffixes of 1 to 5 letters, prefixes of 1 to 4; as many as it is long. */
	readonly affixes: Int32Array;
	readonly suffix: number;
	readonly shape: number;
	/** The tags that the dictionary has for it, as one number; 0 if it has none. */
	readonly set: number;
	readonly capital: boolean;
	/** The dictionary has it as a verb; as a finite one and nothing else. */
	readonly verb: boolean;
	readonly finite: boolean;
	/** It has it as a past, as a third person, as a past participle. */
	readonly past: boolean;
	readonly third: boolean;
	readonly participle: boolean;
	/** The dictionary has it mostly in lower case. */
	readonly common: boolean;
};

/** Classes of a dictionary row that are no tags. */
export const onlyThese = 255;
export const mostlyLower = 254;

const verbs = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'].map(tag => tagNumber.get(tag)!));

const finites = new Set(['VBD', 'VBP', 'VBZ', 'MD'].map(tag => tagNumber.get(tag)!));
const pastTag = tagNumber.get('VBD')!;
const thirdTag = tagNumber.get('VBZ')!;
const participleTag = tagNumber.get('VBN')!;
const proper = [tagNumber.get('NNP')!, tagNumber.get('NNPS')!];

const anyTag = Int32Array.from(penn.keys()).subarray(1);
const wordTags = anyTag.filter(
	tag => /^[A-Z]/.test(penn[tag]!) && !/^(?:HYPH|NFP|GW|XX|AFX|SYM|ADD|LS)$/.test(penn[tag]!),
);
/** The classes of all of Unicode take V8 long to compile: they are asked of what is neither ASCII nor a common mark. */
const isWord = (text: string): boolean =>
	/^['’]?[A-Za-z0-9]/.test(text) || (/^['’]?[^ -~\u2010-\u2027]/.test(text) && /^['’]?[\p{L}\p{N}]/u.test(text));

/** Beyond a sentence's ends. */
export const nothing: Form = {
	word: 1,
	written: 1,
	affixes: new Int32Array(0),
	suffix: 1,
	shape: 1,
	set: 1,
	slot: -1,
	seen: null,
	open: new Int32Array(0),
	capital: false,
	verb: false,
	finite: false,
	past: false,
	third: false,
	participle: false,
	common: false,
};

export function formOf(text: string, lower: string, dictionary: Weights): Form {
	const word = hashOf(lower);
	let set = 0;
	let only: number[] | null = null;
	let common = false;
	let verb = false;
	let finite = false;
	let past = false;
	let third = false;
	let participle = false;
	if (dictionary.find(word)) {
		const tags: number[] = [];
		for (let k = dictionary.from; k < dictionary.to; k += 2) {
			const tag = dictionary.classAt(k);
			if (tag === onlyThese) only = tags;
			else if (tag === mostlyLower) common = true;
			else {
				tags.push(tag);
				verb ||= verbs.has(tag);
				past ||= tag === pastTag;
				third ||= tag === thirdTag;
				participle ||= tag === participleTag;
				finite = finites.has(tag) && (finite || tags.length === 1);
				set = mix(set, tag + 2);
			}
		}
	}

	const capital = isUpper(text.charCodeAt(0));
	return {
		word,
		written: hashOf(text),
		affixes: affixesOf(lower),
		suffix: hashOf(lower, Math.max(0, lower.length - 3)),
		shape: shapeOf(text),
		set,
		slot: vectorSlot(word),
		seen: null,
		open: openTo(text, capital, only),
		capital,
		verb,
		finite,
		past,
		third,
		participle,
		common,
	};
}

function openTo(text: string, capital: boolean, only: readonly number[] | null): Int32Array {
	if (only === null) return isWord(text) ? wordTags : anyTag;
	return Int32Array.from(capital ? new Set([...only, ...proper]) : only);
}

function affixesOf(lower: string): Int32Array {
	const {length} = lower;
	const affixes = new Int32Array(Math.min(5, length) + Math.min(4, length));
	let n = 0;
	for (let size = 1; size <= 5 && size <= length; size++) affixes[n++] = mix(hashOf(lower, length - size), size);
	for (let size = 1; size <= 4 && size <= length; size++) affixes[n++] = mix(hashOf(lower, 0, size), -size);
	return affixes;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean =>
	(code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const isLower = (code: number): boolean =>
	(code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f && code !== 0xf7);

/** "Xx" of "Boeing", "XX" of "NATO", "d-x": runs of a kind count as two at most. */
function shapeOf(text: string): number {
	let hash = 7;
	let last = 0;
	let run = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const kind = isDigit(code) ? 1 : isUpper(code) ? 2 : isLower(code) ? 3 : code;
		run = kind === last ? run + 1 : 1;
		last = kind;
		if (run <= 2) hash = mix(hash, kind);
	}

	return hash;
}
