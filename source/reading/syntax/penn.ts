/** The Penn tags, as UD's English treebanks use them; their places are the classes of the model. */
export const penn = [
	'',
	'NN',
	'IN',
	'DT',
	'NNP',
	'JJ',
	'PRP',
	'RB',
	'NNS',
	'.',
	'VB',
	',',
	'VBD',
	'CC',
	'VBP',
	'VBZ',
	'CD',
	'VBN',
	'VBG',
	'TO',
	'MD',
	'PRP$',
	'HYPH',
	'POS',
	'``',
	"''",
	':',
	'-LRB-',
	'-RRB-',
	'WDT',
	'WP',
	'WRB',
	'WP$',
	'RP',
	'NNPS',
	'JJR',
	'JJS',
	'RBR',
	'RBS',
	'EX',
	'UH',
	'NFP',
	'SYM',
	'$',
	'FW',
	'PDT',
	'ADD',
	'LS',
	'GW',
	'AFX',
	'XX',
] as const;

export type Penn = (typeof penn)[number];

export const tagNumber: ReadonlyMap<string, number> = new Map(penn.map((tag, index) => [tag, index]));

/** The numbers of the tags from `start` to `end`. */
export function tagNumbers(tags: readonly string[], start: number, end: number): Uint8Array {
	const numbers = new Uint8Array(end - start);
	for (let i = start; i < end; i++) numbers[i - start] = tagNumber.get(tags[i]!) ?? 0;
	return numbers;
}
