export const tenses = ['past', 'present', 'future', 'modal', 'infinitive', 'imperative', 'ing', 'en'] as const;

export type Tense = (typeof tenses)[number];

/** What the form of a verb group says. */
export type Form = {
	readonly tense: Tense;
	readonly perfect: boolean;
	readonly progressive: boolean;
	readonly passive: boolean;
};

/** A verb with its auxiliaries; indices into the tokens, `end` exclusive. */
export type VerbGroup = Form & {
	readonly start: number;
	readonly end: number;
	/** The verb itself; of a copula the copula. */
	readonly main: number;
	readonly negative: boolean;
	readonly copula: boolean;
};

/** The label of a word that is no group's verb. */
export const noLabel = 64;

/** A form as a number below 64: a class of the model. */
export const labelOf = ({tense, perfect, progressive, passive}: Form): number =>
	tenses.indexOf(tense) * 8 + Number(perfect) + Number(progressive) * 2 + Number(passive) * 4;

export const formOfLabel = (label: number): Form => ({
	tense: tenses[label >> 3]!,
	perfect: (label & 1) !== 0,
	progressive: (label & 2) !== 0,
	passive: (label & 4) !== 0,
});

export const isFiniteGroup = ({tense}: Form): boolean =>
	tense === 'past' || tense === 'present' || tense === 'future' || tense === 'modal';
