// Treebank sentences as the reading sees them: in their own tokens, and as a newspaper prints them.
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';

export type Word = {
	form: string;
	lemma: string;
	xpos: string;
	upos: string;
	feats: string;
	head: number;
	rel: string;
	glued: boolean;
};
export type Sentence = {document: string; genre: string; par: string; tokens: Word[]};

/** The sentences of a file; the scorer's README has its format. */
export function readTreebank(path: string): Sentence[] {
	const bytes = readFileSync(path);
	const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
	const sentences: Sentence[] = [];
	let document = '';
	let genre = '';
	let par = '';
	let tokens: Word[] = [];
	const end = () => {
		if (tokens.length > 0) sentences.push({document, genre, par, tokens});
		tokens = [];
	};
	for (const line of text.split('\n')) {
		if (line.startsWith('# doc ')) {
			end();
			[document = '', genre = ''] = line.slice(6).split('\t');
			par = '';
		} else if (line.startsWith('# par')) {
			end();
			par = line.slice(6);
		} else if (line === '') end();
		else {
			const [form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', rel = '', space = ''] =
				line.split('\t');
			tokens.push({form, lemma: lemma || form, upos, xpos, feats, head: Number(head), rel, glued: space === '-'});
		}
	}

	end();
	return sentences;
}

/** Curly quotation marks, stops of abbreviations parted ("Mr", "."), "can not" in one: what the reading's tokeniser makes of print. */
export function printed(sentence: Sentence): Sentence | null {
	let changed = false;
	const moved: number[] = [];
	const tokens: Word[] = [];
	sentence.tokens.forEach((token, i) => {
		moved.push(tokens.length);
		const next = sentence.tokens[i + 1];
		const last = tokens.at(-1);
		if (last !== undefined && /^can$/i.test(last.form) && last.glued && token.form === 'not') {
			changed = true;
			moved[i] = tokens.length - 1;
			tokens[tokens.length - 1] = {...last, form: `${last.form}not`, glued: token.glued};
			return;
		}

		if (token.form === '"' && /^(?:``|'')$/.test(token.xpos)) {
			changed = true;
			tokens.push({...token, form: token.xpos === '``' ? '“' : '”'});
		} else if (/^\p{L}+\.$/u.test(token.form) && token.form.length > 2 && next !== undefined) {
			changed = true;
			tokens.push({...token, form: token.form.slice(0, -1), glued: true});
			tokens.push({...token, form: '.', lemma: '.', head: -1, rel: 'goeswith'});
		} else tokens.push(token);
	});
	if (!changed) return null;
	const heads = tokens.map((token, i) => (token.head > 0 ? moved[token.head - 1]! + 1 : token.head === -1 ? i : 0));
	return {...sentence, tokens: tokens.map((token, i) => ({...token, head: heads[i]!}))};
}

const third = (base: string): string =>
	base === 'have'
		? 'has'
		: base === 'do'
			? 'does'
			: base === 'be'
				? 'is'
				: /[^aeiou]y$/.test(base)
					? `${base.slice(0, -1)}ies`
					: /(?:s|sh|ch|x|z|o)$/.test(base)
						? `${base}es`
						: `${base}s`;

/** Most headlines tell the past in the present; every fifth of ours doesn't. */
const keepsPast = ({tokens}: Sentence): boolean => tokens.length % 5 === 0;

/**
 * "The council was given a plan." as "Council given plan", "It will open a road." as "It to open road": articles, passive
 * auxiliaries and the full stop dropped, past in the present, future in the infinitive.
 */
export function headline(sentence: Sentence): Sentence | null {
	const {tokens} = sentence;
	if (tokens.length < 6 || tokens.length > 28 || tokens.at(-1)?.form !== '.') return null;
	const root = tokens.find(token => token.rel === 'root');
	if (root === undefined || !/^VB[DNZ]?$/.test(root.xpos) || !tokens.some(token => token.rel.startsWith('nsubj')))
		return null;
	// A headline names people: "He warned" would only teach that he was.
	if (tokens.some(token => /^["“”?!]$|^(?:I|we|you|he|she|it|they|this|that|who)$/i.test(token.form))) return null;
	const keep = tokens.map(
		(token, i) =>
			i < tokens.length - 1 &&
			!/^(?:a|an|the)$/i.test(token.form) &&
			!(token.rel === 'aux:pass' && /^(?:was|were|is|are)$/i.test(token.form)),
	);
	const place: number[] = [];
	let n = 0;
	for (const kept of keep) place.push(kept ? ++n : 0);
	const made = tokens.flatMap((token, i) => {
		if (!keep[i]) return [];
		let {form, xpos} = token;
		if (xpos === 'VBD' && token.upos === 'VERB' && !keepsPast(sentence)) {
			const subject =
				tokens.find(other => other.rel.startsWith('nsubj') && other.head === i + 1) ??
				tokens.find(other => other.rel.startsWith('nsubj'));
			const plural =
				subject !== undefined &&
				(/^NNP?S$/.test(subject.xpos) ||
					/^(?:they|these|those)$/i.test(subject.form) ||
					tokens.some(other => other.rel === 'conj' && other.head === tokens.indexOf(subject) + 1));
			form = plural ? token.lemma : third(token.lemma);
			xpos = plural ? 'VBP' : 'VBZ';
		}

		const head = token.head > 0 ? place[token.head - 1]! : 0;
		if (/^will$/i.test(form) && tokens[token.head - 1]?.xpos === 'VB' && token.rel === 'aux')
			return [{...token, form: 'to', lemma: 'to', xpos: 'TO', upos: 'PART', rel: 'mark', head}];
		return [{...token, form, xpos, head}];
	});
	const first = made[0];
	if (first !== undefined) made[0] = {...first, form: first.form.charAt(0).toUpperCase() + first.form.slice(1)};
	return {...sentence, tokens: made};
}

/** "Council Given Plan in May": as American papers print it. */
export const titled = (sentence: Sentence): Sentence => ({
	...sentence,
	tokens: sentence.tokens.map(token =>
		/^(?:DT|IN|CC|TO)$/.test(token.xpos) && token.form.length < 5
			? token
			: {...token, form: token.form.charAt(0).toUpperCase() + token.form.slice(1)},
	),
});

/** "COUNCIL GIVEN PLAN" */
export const shouting = (sentence: Sentence): Sentence => ({
	...sentence,
	tokens: sentence.tokens.map(token => ({...token, form: token.form.toUpperCase()})),
});
