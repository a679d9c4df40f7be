import {describe, expect, test} from 'vitest';
import {parsed, wordsOf} from './phrase.js';

type Roles = {verb: string; subject?: string; object?: string; agent?: string};

/** Verb, subject, object and agent of each clause, those that it has. */
function rolesIn(sentence: string): Roles[] {
	const {tokens, clauses} = parsed(sentence);
	return clauses.map(({group, subject, object, agent}) => ({
		verb: tokens[group.main]?.text ?? '',
		...(subject && {subject: wordsOf(tokens, subject) ?? ''}),
		...(object && {object: wordsOf(tokens, object) ?? ''}),
		...(agent && {agent: wordsOf(tokens, agent) ?? ''}),
	}));
}

const phraseBook: ReadonlyArray<readonly [string, ...Roles[]]> = [
	['Everton signed the striker.', {verb: 'signed', subject: 'Everton', object: 'the striker'}],
	['She laid flowers at a monument to fallen soldiers.', {verb: 'laid', subject: 'She', object: 'flowers'}],
	['On Monday the bank cut its rate.', {verb: 'cut', subject: 'the bank', object: 'its rate'}],
	[
		'Shares rose after Israel and Hamas agreed a truce.',
		{verb: 'rose', subject: 'Shares'},
		{verb: 'agreed', subject: 'Israel and Hamas', object: 'a truce'},
	],
	[
		'Kaldor, which closed its last pit, imports 40 per cent of its coal.',
		{verb: 'closed', subject: 'Kaldor', object: 'its last pit'},
		{verb: 'imports', subject: 'Kaldor', object: '40 per cent'},
	],
	[
		'It expects between £61m and £64m, down from the £72m it forecast.',
		{verb: 'expects', subject: 'It'},
		{verb: 'forecast', subject: 'it'},
	],
	['The plan was rejected by Ukraine.', {verb: 'rejected', subject: 'The plan', agent: 'Ukraine'}],
	[
		'Shares in Kestrel, which listed in 2016, jumped.',
		{verb: 'listed', subject: 'Kestrel'},
		{verb: 'jumped', subject: 'Shares'},
	],
	[
		'Shares in Kestrel, which have fallen, jumped.',
		{verb: 'fallen', subject: 'Shares'},
		{verb: 'jumped', subject: 'Shares'},
	],
	[
		'It praised a fund for the victims, which has paid.',
		{verb: 'praised', subject: 'It', object: 'a fund'},
		{verb: 'paid', subject: 'a fund'},
	],
	[
		'It praised the victims of the fund, who have complained.',
		{verb: 'praised', subject: 'It', object: 'the victims'},
		{verb: 'complained', subject: 'the victims'},
	],
	[
		'It named a head of compliance, who will start.',
		{verb: 'named', subject: 'It', object: 'a head'},
		{verb: 'start', subject: 'a head'},
	],
	[
		'It named the husband of a teacher, who will start.',
		{verb: 'named', subject: 'It', object: 'the husband'},
		{verb: 'start', subject: 'a teacher'},
	],
	[
		'A clerk who stole more than £1.4m from customers was jailed.',
		{verb: 'stole', subject: 'A clerk', object: 'more'},
		{verb: 'jailed', subject: 'A clerk'},
	],
	[
		'Polls are clear: a survey that was published put it on 41 seats.',
		{verb: 'are', subject: 'Polls'},
		{verb: 'published', subject: 'a survey'},
		{verb: 'put', subject: 'a survey', object: 'it'},
	],
	[
		'He honoured soldiers in Harbin who had fought for China.',
		{verb: 'honoured', subject: 'He', object: 'soldiers'},
		{verb: 'fought', subject: 'soldiers'},
	],
	[
		'The company said it would close the plant.',
		{verb: 'said', subject: 'The company'},
		{verb: 'close', subject: 'it', object: 'the plant'},
	],
	[
		'Ties were celebrated, with Putin laying flowers.',
		{verb: 'celebrated', subject: 'Ties'},
		{verb: 'laying', subject: 'Putin', object: 'flowers'},
	],
	['A privately built rocket climbed away.', {verb: 'climbed', subject: 'A privately built rocket'}],
	[
		'Four soldiers were killed and their vehicle destroyed.',
		{verb: 'killed', subject: 'Four soldiers'},
		{verb: 'destroyed', subject: 'their vehicle'},
	],
	[
		'It burned when a fire driven by strong winds swept into the town.',
		{verb: 'burned', subject: 'It'},
		{verb: 'driven', subject: 'a fire', agent: 'strong winds'},
		{verb: 'swept', subject: 'a fire'},
	],
	[
		'Quiroga, a leader who took office in 2012, leaves on Friday.',
		{verb: 'took', subject: 'a leader', object: 'office'},
		{verb: 'leaves', subject: 'Quiroga'},
	],
	[
		'Aquino, who came to power, visited wounded marines and ruled out an amnesty.',
		{verb: 'came', subject: 'Aquino'},
		{verb: 'visited', subject: 'Aquino', object: 'wounded marines'},
		{verb: 'ruled', subject: 'Aquino', object: 'an amnesty'},
	],
	[
		'Prices rose when a fall in gold and oil exports sent the cedi down.',
		{verb: 'rose', subject: 'Prices'},
		{verb: 'sent', subject: 'a fall', object: 'the cedi'},
	],
	[
		'It praised the union, which last struck.',
		{verb: 'praised', subject: 'It', object: 'the union'},
		{verb: 'struck', subject: 'the union'},
	],
	[
		'Doctors stopped work on Monday and school teachers downed tools.',
		{verb: 'stopped', subject: 'Doctors', object: 'work'},
		{verb: 'downed', subject: 'school teachers', object: 'tools'},
	],
	[
		'A petition sent to the ministry that March went unanswered.',
		{verb: 'sent', subject: 'A petition'},
		{verb: 'went', subject: 'A petition'},
	],
	[
		'It shut, and a strike in the Ashanti and Western regions the following September ended.',
		{verb: 'shut', subject: 'It'},
		{verb: 'ended', subject: 'a strike'},
	],
	['The talks were twice postponed.', {verb: 'postponed', subject: 'The talks'}],
	[
		'The chain closed two stores and cut 48 jobs.',
		{verb: 'closed', subject: 'The chain', object: 'two stores'},
		{verb: 'cut', subject: 'The chain', object: '48 jobs'},
	],
];

test.each(phraseBook.map(([sentence, ...clauses]) => ({sentence, clauses})))('$sentence', ({sentence, clauses}) => {
	expect(rolesIn(sentence)).toEqual(clauses);
});

describe('what belongs to a clause', () => {
	test('every token belongs to one clause at most', () => {
		const {tokens, clauses} = parsed('Shares in Kestrel, which listed in 2016, jumped after it said profit rose.');
		const owned = clauses.flatMap(({parts}) => parts.flatMap(({start, end}) => tokens.slice(start, end)));
		expect(new Set(owned).size).toBe(owned.length);
	});

	test('what a relative clause says between commas stays its own', () => {
		const {tokens, clauses} = parsed('It praised the union, which struck, for 11 days, in 2009.');
		expect(clauses[1]?.parts.map(part => wordsOf(tokens, part))).toEqual(['which struck , for 11 days , in 2009 .']);
	});

	test('a clause that another interrupts has two parts', () => {
		const {tokens, clauses} = parsed('Shares in Kestrel, which listed in 2016, jumped.');
		expect(clauses[1]?.parts.map(part => wordsOf(tokens, part))).toEqual(['Shares in Kestrel ,', 'jumped .']);
	});
});
