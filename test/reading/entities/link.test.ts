import {describe, expect, it, test} from 'vitest';
import {linkMentions} from '../../../source/reading/entities/link.js';
import {settled} from '../../../source/reading/entities/settle.js';
import {entitiesOf, linksOf, sceneOf, taggedIn} from './names.js';

const linked: ReadonlyArray<readonly [string, string, readonly string[]]> = [
	[
		'the fullest name wins',
		'They met Biden in May. It was Joe Biden who spoke, and then Biden left.',
		['Joe Biden: Biden, Joe Biden, Biden'],
	],
	[
		'a middle name is no other person',
		'They saw Donald J. Trump. Then Donald Trump and Trump spoke.',
		['Donald J. Trump: Donald J. Trump, Donald Trump, Trump'],
	],
	[
		'an honorific tells two of one surname apart',
		'They met Mr Wei Li and Mrs Na Li. Later Mr Li spoke and Mrs Li left.',
		['Wei Li: Wei Li, Li', 'Na Li: Na Li, Li'],
	],
	[
		'a dame is called by her given name',
		'It was Edward Pargeter and then Dame Olivia Pargeter. Later Dame Olivia left, and Mr Pargeter stayed.',
		['Edward Pargeter: Edward Pargeter, Pargeter', 'Olivia Pargeter: Olivia Pargeter, Olivia'],
	],
	[
		'a surname of two stays apart',
		'They met Anna Keller and Mark Keller. Then a visit by Keller was off.',
		['Anna Keller: Anna Keller', 'Mark Keller: Mark Keller', 'Keller: Keller'],
	],
	[
		'an acronym in brackets',
		'The Public Accounts Committee (PAC) met. It said the PAC was late.',
		['Public Accounts Committee: Public Accounts Committee, PAC, PAC'],
	],
	[
		'an acronym by its initials',
		'It was the Department for Transport again. It said the DfT paid.',
		['Department for Transport: Department for Transport, DfT'],
	],
	[
		'a country by its names, not by its case',
		'Ships from the United States and the US met in the U.S. and America. It helps us.',
		['United States: United States, US, U.S., America'],
	],
	['possessives join', "It was Norway's bank. Then Norway’s ships and Norway met.", ['Norway: Norway, Norway, Norway']],
	[
		'a company’s short form',
		'It was Kestrel Outdoor that paid. Shares in Kestrel rose.',
		['Kestrel Outdoor: Kestrel Outdoor, Kestrel'],
	],
	[
		'a company and its founder stay two',
		'It was Kestrel Outdoor that paid. Shares in Kestrel rose after founder Peter Kestrel left. Then Mr Kestrel sold.',
		['Kestrel Outdoor: Kestrel Outdoor, Kestrel', 'Peter Kestrel: Peter Kestrel, Kestrel'],
	],
	[
		'of several with one surname the bare word is the first, and the headline’s is that one',
		'Trump meets them\n\nIt was Donald Trump who came. Then Trump spoke. With him was Ivanka Trump. Trump left.',
		['Donald Trump: Trump, Donald Trump, Trump, Trump', 'Ivanka Trump: Ivanka Trump'],
	],
	[
		'an acronym of another language in brackets',
		'The National Institute of Meteorology (INMET) warned. INMET met.',
		['National Institute of Meteorology: National Institute of Meteorology, INMET, INMET'],
	],
	['capitals of a body', 'Aid came from UNRWA again. Staff at the Unrwa office left.', ['UNRWA: UNRWA, Unrwa']],
	[
		'another name that the text gives',
		'The Liberal Reform Party, known as Viðreisn, won 11 seats. Then Viðreisn left.',
		['Liberal Reform Party: Liberal Reform Party, Viðreisn, Viðreisn'],
	],
	[
		'a well-known body and another that begins with its name',
		'The United Nations warned the United Nations High Commissioner for Human Rights.',
		[
			'United Nations: United Nations',
			'United Nations High Commissioner for Human Rights: United Nations High Commissioner for Human Rights',
		],
	],
	[
		'the council of a body',
		'Security Council members met. The UN Security Council voted.',
		['UN Security Council: Security Council, UN Security Council'],
	],
	[
		'a country in full, called as the lists do',
		'The State of Israel signed on Monday. Israel had waited.',
		['Israel: State of Israel, Israel'],
	],
	[
		'a party and its members, by the noun of its adjective',
		'The Social Democratic Alliance won. Talks with the Social Democrats began.',
		['Social Democratic Alliance: Social Democratic Alliance, Social Democrats'],
	],
	[
		'a verb that is a name, too',
		'Elizabeth Warren spoke. Will Warren go on?',
		['Elizabeth Warren: Elizabeth Warren, Warren'],
	],
	['a question', '“What’s America talking about?” she asked.', ['America: America']],
	[
		'an office before a name',
		'Deputy Director of Public Prosecution Eva-Marie Persson left.',
		['Eva-Marie Persson: Eva-Marie Persson'],
	],
	['a nationality', 'He sought refuge at the Ecuadorean embassy in London in 2012.', ['London: London']],
	[
		'two bodies',
		'They marched to the National Electoral Commission and the Force Headquarters.',
		['National Electoral Commission: National Electoral Commission', 'Force Headquarters: Force Headquarters'],
	],
	['a word in capitals that is a body, too', 'WHO IS THE WINNER?\n\nIt was Anna Weber.', ['Anna Weber: Anna Weber']],
	['a party by its names', 'The Conservatives met. It was a Tory plan.', ['Conservatives: Conservatives, Tory']],
];

describe('who is who', () => {
	it.each(linked)('%s', (_, text, links) => {
		expect(linksOf(text)).toEqual(links);
	});

	it('numbers entities in order of first mention, the other forms as aliases', () => {
		const [first, second] = entitiesOf('It was Japan that asked Joe Biden. Then Biden spoke.');
		expect(first).toMatchObject({id: 'e1', name: 'Japan', type: 'place', aliases: []});
		expect(second).toMatchObject({id: 'e2', name: 'Joe Biden', type: 'person', aliases: ['Biden']});
		expect(second?.mentions.map(({sentence}) => sentence)).toEqual([0, 1]);
	});
});

/** Names, each with its type, and how many are meant. */
const joined: ReadonlyArray<readonly [readonly string[], number]> = [
	[['organisation AFC Tallow', 'organisation Tallow'], 1],
	[['organisation Tallow', 'organisation AFC Tallow'], 2],
	[['organisation AFC Tallow', 'place Tallow'], 2],
	[['organisation AFC Tallow', 'organisation Real Tallow', 'organisation Tallow'], 3],
	[['other Orvik Cup', 'other Cup', 'other Tallow Cup'], 2],
	[['organisation Orvik Valley Buses', 'organisation Orvik Valley'], 1],
	[['organisation Orvik Bank Holdings of Tallow', 'organisation Orvik Bank'], 2],
	[['organisation Orvik Motors', 'organisation OML'], 1],
	[['organisation Orvik Motors', 'organisation OMX'], 2],
	[['place TALLOW', 'place Tallow'], 1],
];

test.each([
	['Ada Quist, D-Minn., left.', ['person Ada Quist', 'person D-Minn'], ['Ada Quist']],
	['Futures ORVc1 of Orvik fell.', ['organisation ORVc1', 'organisation Orvik'], ['Orvik']],
	['The Orvik .ORV fell.', ['organisation Orvik', 'organisation ORV'], ['Orvik']],
	['It fell. ORV rose.', ['organisation ORV'], ['ORV']],
])('no party, no ticker: %s', (text, names, kept) => {
	const scene = sceneOf(text);
	expect(settled(scene, taggedIn(scene, names)).map(name => name.text)).toEqual(kept);
});

describe('bodies by their last word and by initials', () => {
	it.each(joined)('%s: %i', (names, count) => {
		const scene = sceneOf(`It was ${names.map(name => name.slice(name.indexOf(' ') + 1)).join(' for ')} again.`);
		expect(linkMentions(scene, settled(scene, taggedIn(scene, names)))).toHaveLength(count);
	});

	test.each([
		[1, 1],
		[4, 2],
	])('%i times Orvik, then Orvik Motors: %i', (times, count) => {
		const scene = sceneOf(`It was Orvik ${'and Orvik '.repeat(times - 1)}for Orvik Motors again.`);
		const names = [...Array.from({length: times}, () => 'organisation Orvik'), 'organisation Orvik Motors'];
		expect(linkMentions(scene, settled(scene, taggedIn(scene, names)))).toHaveLength(count);
	});

	it('joins more mentions than a call takes arguments', () => {
		const scene = sceneOf('It was AFC Tallow for Tallow again.');
		const names = settled(scene, taggedIn(scene, ['organisation AFC Tallow', 'organisation Tallow']));
		const [long, short] = names;
		const many = Array.from({length: 200_000}, () => short!);
		const [only, ...others] = linkMentions(scene, [long!, ...many]);
		expect([only!.mentions.length, others]).toEqual([200_001, []]);
	});
});
