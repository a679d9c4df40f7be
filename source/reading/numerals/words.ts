/** The words that numbers are made of. */

const listed = (words: string, from: number, step = 1): Array<[string, number]> =>
	words.split(' ').map((word, index) => [word, from + index * step]);

/** 0 to 19, which stand alone or after a ten. */
export const units: ReadonlyMap<string, number> = new Map(
	listed(
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
		0,
	),
);

export const tens: ReadonlyMap<string, number> = new Map(
	listed('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
);

export const ordinals: ReadonlyMap<string, number> = new Map([
	...listed(
		'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
		1,
	),
	...listed('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
	['hundredth', 100],
	['thousandth', 1000],
	['millionth', 1e6],
]);

/** What the parts of a fraction are called, by how many make a whole. */
export const fractions: ReadonlyMap<string, number> = new Map([
	['half', 2],
	['halves', 2],
	['quarter', 4],
	['quarters', 4],
	...listed('third fourth fifth sixth seventh eighth ninth tenth', 3).flatMap(
		([word, parts]): Array<[string, number]> => [
			[word, parts],
			[`${word}s`, parts],
		],
	),
	['twentieth', 20],
	['twentieths', 20],
	['hundredth', 100],
	['hundredths', 100],
	['thousandth', 1000],
	['thousandths', 1000],
]);

/** One character that is a fraction: how many parts, of how many. */
export const vulgarFractions: ReadonlyMap<string, readonly [number, number]> = new Map([
	['½', [1, 2]],
	['⅓', [1, 3]],
	['⅔', [2, 3]],
	['¼', [1, 4]],
	['¾', [3, 4]],
	['⅕', [1, 5]],
	['⅖', [2, 5]],
	['⅗', [3, 5]],
	['⅘', [4, 5]],
	['⅙', [1, 6]],
	['⅚', [5, 6]],
	['⅛', [1, 8]],
	['⅜', [3, 8]],
	['⅝', [5, 8]],
	['⅞', [7, 8]],
]);

/** Powers of ten that follow a number, by their words. */
export const scales: ReadonlyMap<string, number> = new Map([
	['hundred', 2],
	['thousand', 3],
	['lakh', 5],
	['lakhs', 5],
	['lac', 5],
	['lacs', 5],
	['million', 6],
	['millions', 6],
	['crore', 7],
	['crores', 7],
	['billion', 9],
	['billions', 9],
	['trillion', 12],
	['trillions', 12],
	['quadrillion', 15],
]);

/** Abbreviations that can be nothing else; k, m, b and t may be units, and wait for who knows what is measured. */
export const shortScales: ReadonlyMap<string, number> = new Map([
	['mn', 6],
	['mln', 6],
	['bn', 9],
	['bln', 9],
	['tn', 12],
	['trn', 12],
	['trln', 12],
	['mio', 6],
	['mil', 6],
	['bil', 9],
	['mrd', 9],
	['cr', 7],
	['crs', 7],
]);
