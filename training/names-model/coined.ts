// Coins names of the kinds that no corpus has enough of: companies, clubs, parties, craft, works, ships.
import type {Numbers} from './numbers.js';

const onsets = 'b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh st t tr v w y z'.split(' ');
const vowels = 'a e i o u a e i o ai ea ee ia io ou'.split(' ');
const codas = 'n r l s t x k m nd rt ss ck nt rd ng v th'.split(' ');
const businesses =
	'Homes Partners Capital Foods Energy Motors Pharma Holdings Group Inc Corp Ltd plc Logistics Media Systems Software Securities Research Advisors Mining Steel Airways Retail Markets Technologies Biosciences Brewing Shipping Insurance Properties Resources Industries Stores Outdoor Marine'.split(
		' ',
	);
const teams = 'United City Rovers Town Athletic Wanderers Albion Harriers County Rangers FC'.split(' ');
const causes =
	'Reform Centre Progress Unity Forward Homeland Renewal Liberty Solidarity Future Truth Fatherland Alternative Development Labour Liberals Democrats Conservatives Nationalists Republicans'.split(
		' ',
	);
const myths =
	'Orion Ariel Aurora Falcon Phoenix Atlas Hera Kestrel Osprey Nova Icarus Odyssey Beagle Pioneer Comet Raven Titan Vega Zephyr Javelin Sparrow Lynx Puma Leopard Mirage Typhoon Pegasus Chimera Artemis Hubble Kepler Cassini Juno Dawn Insight Endeavour'.split(
		' ',
	);
const qualities =
	'Red Last Long Quiet Broken Golden Empty Lost White Northern Burning Little Bright Dark Second Distant Gentle Green Blue Hidden Common'.split(
		' ',
	);
const objects =
	'House Road River Garden Winter Night Letters Harbor Summer Bridge Sea Brothers Daughter Island Window Kingdom Stone Fields Room Lantern Orchard'.split(
		' ',
	);
const indices =
	'FTSE 100;FTSE 250;S&P 500;Dow Jones Industrial Average;Dow;DAX;CAC 40;OMX Stockholm 30;OMX Copenhagen 25;Nikkei 225;Nikkei;Hang Seng;Kospi;S&P/ASX 200;Stoxx 600;IBEX 35;Russell 2000;FTSE MIB;Sensex;Nifty 50;Topix;CSI 300;Euro Stoxx 50;Bovespa'.split(
		';',
	);
const papers =
	'Reuters;AP;AFP;Associated Press;Xinhua;Bloomberg;Interfax;Kyodo;dpa;BBC;CNN;TASS;Yonhap;ERR;NHK;RTE;the Guardian;the Financial Times;the Wall Street Journal;Le Monde;El País;Nikkei Asia;Nature;Science;the Lancet;Der Spiegel;Sky News;Al Jazeera;ESPN;Clarín;Politico;NPR'.split(
		';',
	);

const letters = 'ABCDEFGHIKLMNOPRSTUVW';

/** Lists that names are coined from. */
export type Parts = {
	readonly surnames: readonly string[];
	readonly given: readonly string[];
	readonly cities: readonly string[];
};

/** A name and what the text calls it for short. */
export type Coined = {readonly full: string; readonly short: string};

export type Coiner = (number: Numbers, parts: Parts) => Coined;

const pick = <T>(number: Numbers, list: readonly T[]): T => list[number(list.length)]!;
const same = (full: string): Coined => ({full, short: full});

function word(number: Numbers): string {
	let text = '';
	for (let syllables = 1 + number(2); syllables >= 0; syllables--) text += pick(number, onsets) + pick(number, vowels);
	if (number(2) === 0) text += pick(number, codas);
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const acronym = (number: Numbers, size: number): string =>
	Array.from({length: size}, () => letters[number(letters.length)]).join('');

const company: Coiner = (number, {surnames, cities}) => {
	const surname = (): string => pick(number, surnames);
	const ways: Array<() => Coined> = [
		() => same(surname()),
		() => same(word(number)),
		() => same(`${surname()} ${surname()}`),
		() => same(`${surname()} & ${surname()}`),
		() => same(`${surname()}-${surname()}`),
		() => same(acronym(number, 2 + number(3))),
		() => same(word(number) + pick(number, ['X', 'Soft', 'Tech', 'Bio', 'Pay', 'Net'])),
		() => same(`${pick(number, qualities)} ${pick(number, objects)}`),
		() => suffixed(surname()),
		() => suffixed(surname()),
		() => suffixed(word(number)),
		() => suffixed(word(number)),
		() => suffixed(pick(number, cities)),
	];
	const suffixed = (short: string): Coined => ({full: `${short} ${pick(number, businesses)}`, short});
	return pick(number, ways)();
};

const club: Coiner = (number, {cities}) => {
	const short = pick(number, cities);
	return {full: `${short} ${pick(number, teams)}`, short};
};

const cityClub: Coiner = (number, {cities}) => same(number(4) === 0 ? word(number) : pick(number, cities));

const party: Coiner = number =>
	same(pick(number, [() => pick(number, causes), () => word(number), () => acronym(number, 2 + number(4))])());

const thing: Coiner = (number, {surnames, given}) => {
	const base = pick(number, [
		() => pick(number, myths),
		() => word(number),
		() => pick(number, surnames),
		() => pick(number, given),
		() => acronym(number, 1 + number(2)),
	])();
	const numbered = base.length < 3 || number(3) === 0;
	return same(numbered ? base + pick(number, ['', '-', ' ']) + (1 + number(60)) : base);
};

const work: Coiner = number => {
	const object = pick(number, objects);
	return same(
		pick(number, [
			() => object,
			() => `${pick(number, qualities)} ${object}`,
			() => `The ${pick(number, qualities)} ${object}`,
			() => `The ${object} of ${word(number)}`,
			() => `A ${object} Without ${pick(number, objects)}`,
			() => `${object} at ${pick(number, objects)}`,
		])(),
	);
};

const ship: Coiner = (number, {surnames, given}) =>
	same(
		pick(number, [
			() => `${pick(number, ['HMS', 'MV', 'USS', 'SS'])} ${pick(number, surnames)}`,
			() => `${pick(number, given)} ${pick(number, given)}`,
			() => `${pick(number, qualities)} ${pick(number, objects)}`,
			() => `${word(number)} ${word(number)}`,
			() => word(number),
		])(),
	);

const stadium: Coiner = (number, {surnames, cities}) =>
	same(
		`${pick(number, number(2) === 0 ? surnames : cities)} ${pick(number, ['Park', 'Stadium', 'Arena', 'Road', 'Oval', 'Theatre'])}`,
	);

const town: Coiner = (number, {cities}) => same(number(4) === 0 ? word(number) : pick(number, cities));

/** By the letter of the slot; the type of what it makes stands in `kindOf` (stories.ts). */
export const coiners: Readonly<Record<string, Coiner>> = {
	K: company,
	U: club,
	T: cityClub,
	N: party,
	X: thing,
	W: work,
	V: ship,
	H: stadium,
	C: town,
	I: number => same(pick(number, indices)),
	A: number => same(pick(number, papers)),
};
