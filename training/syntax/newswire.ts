// Invented sentences: no free treebank holds newswire, where shares rise, exports fell and a chain cut jobs.
import {randomly} from './log-linear.js';
import type {Sentence, Word} from './treebank.js';

/** By slot what may stand there; of verbs the past and the base. */
const slots: Readonly<Record<string, readonly string[]>> = {
	nouns:
		'shares sales profits exports imports prices revenues costs orders earnings stocks bonds yields bookings arrivals numbers deaths cases wages rents losses deliveries deposits taxes fees claims crimes births fares shipments volumes reserves'.split(
			' ',
		),
	noun: 'revenue turnover inflation unemployment output profit income growth demand spending production employment traffic debt trade investment'.split(
		' ',
	),
	things:
		'jobs stores plants branches homes shops schools staff offices routes ships mines hospitals flights posts sites'.split(
			' ',
		),
	moved:
		'rose/rise fell/fall jumped/jump slid/slide climbed/climb dropped/drop gained/gain sank/sink surged/surge tumbled/tumble grew/grow shrank/shrink doubled/double slumped/slump soared/soar slipped/slip eased/ease'.split(
			' ',
		),
	did: 'cut/cut closed/close sold/sell bought/buy opened/open shut/shut lost/lose built/build hit/hit won/win axed/axe added/add struck/strike'.split(
		' ',
	),
	number: '3 4.2 120 48 20 7 15 2.5 900 60 33 12'.split(' '),
	unit: 'chain bank company airline council union group firm maker club'.split(' '),
};

/** A word a field: form or {slot}, Penn tag, relation, head. {name} is a name of the treebanks. */
const patterns = [
	'{nouns} NNS nsubj 2; {moved} VBD root 0; {number} CD nummod 4; % NN obl 2; . . punct 2',
	'{nouns} NNS nsubj 4; in IN case 3; {name} NNP nmod 1; {moved} VBD root 0; {number} CD nummod 6; % NN obl 4; . . punct 4',
	'{nouns} NNS nsubj 4; to IN case 3; {name} NNP nmod 1; {moved} VBD root 0; and CC cc 7; {nouns} NNS nsubj 7; {moved} VBD conj 4; . . punct 4',
	'{name} NNP compound 2; {nouns} NNS nsubj 3; {moved} VBD root 0; {number} CD nummod 5; % NN obl 3; after IN mark 8; {nouns} NNS nsubj 8; {moved} VBD advcl 3; . . punct 3',
	'The DT det 2; {unit} NN nsubj 3; {did} VBD root 0; {number} CD nummod 5; {things} NNS obj 3; and CC cc 7; {did} VBD conj 3; {number} CD nummod 9; {things} NNS obj 7; . . punct 3',
	'{noun} NN nsubj 2; {moved} VBD ccomp 11; {number} CD nummod 4; % NN obl 2; to IN case 7; {number} CD nummod 7; million CD obl 2; , , punct 2; the DT det 10; {unit} NN nsubj 11; said VBD root 0; . . punct 11',
	'{nouns} NNS nsubj 9; in IN case 3; {name} NNP nmod 1; , , punct 6; which WDT nsubj 6; {moved} VBD acl:relcl 3; sharply RB advmod 6; , , punct 6; {moved} VBD root 0; {number} CD nummod 11; % NN obl 9; . . punct 9',
	'House NN compound 2; {nouns} NNS nsubj 3; {moved} VBD root 0; {number} CD nummod 5; % NN obl 3; while IN mark 8; {noun} NN nsubj 8; {moved} VBD advcl 3; . . punct 3',
	'{name} NNP nsubj 2; {did} VBD root 0; {number} CD nummod 4; {things} NNS obj 2; as IN mark 7; {nouns} NNS nsubj 7; {moved} VBD advcl 2; . . punct 2',
	'{name} NNP nsubj 2; said VBD root 0; {noun} NN nsubj 4; {moved} VBD ccomp 2; {number} CD nummod 6; % NN obl 4; and CC cc 9; {nouns} NNS nsubj 9; {moved} VBD conj 4; . . punct 2',
];

/** How many sentences of each. */
const each = 60;

/** Sentences of newswire with names from these. */
export function newswire(sentences: readonly Sentence[]): Sentence[] {
	const names = sentences.flatMap(({tokens}) =>
		tokens.filter(({form, xpos}) => xpos === 'NNP' && /^[A-Z][a-z]{3,}$/.test(form)).map(({form}) => form),
	);
	const random = randomly(5);
	const pick = (items: readonly string[]): string => items[(random() >>> 4) % items.length]!;
	return patterns.flatMap(pattern =>
		Array.from({length: each}, (_, i) => ({
			document: `newswire ${pattern.length} ${i}`,
			genre: 'news',
			par: 'p',
			tokens: pattern.split('; ').map((field, at, all) => wordOf(field, at === 0, all[at + 1] ?? '', pick, names)),
		})),
	);
}

function wordOf(
	field: string,
	first: boolean,
	next: string,
	pick: (items: readonly string[]) => string,
	names: readonly string[],
): Word {
	const [told = '', xpos = '', rel = '', head = ''] = field.split(' ');
	const slot = /^\{(.+)\}$/.exec(told)?.[1];
	const [form = '', lemma = form] = (slot === undefined ? told : pick(slot === 'name' ? names : slots[slot]!)).split(
		'/',
	);
	return {
		form: first ? form.charAt(0).toUpperCase() + form.slice(1) : form,
		lemma,
		xpos,
		upos: xpos.startsWith('VB') ? 'VERB' : 'X',
		feats: '',
		head: Number(head),
		rel,
		glued: /^[%.,] /.test(next),
	};
}
