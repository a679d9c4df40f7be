import {describe, expect, it} from 'vitest';
import {namesOf} from './names.js';

/** A sentence, and all that it names. */
const named: ReadonlyArray<readonly [string, readonly string[]]> = [
	// people
	['The committee heard from Joanna Hartley, 49, on Monday.', ['person Joanna Hartley']],
	['It was said by the critic A.S. Penhale in a review.', ['person A.S. Penhale']],
	['They met J. K. Rowling and Ludwig van Beethoven there.', ['person J. K. Rowling', 'person Ludwig van Beethoven']],
	['A letter from Bashar al-Assad was read out.', ['person Bashar al-Assad']],
	['Talks were led by Anna Berg-Larsen of the union.', ['person Anna Berg-Larsen']],
	['Russian President Boris Yeltsin left early.', ['person Boris Yeltsin']],
	['It was Prime Minister Jacinda Ardern who spoke.', ['person Jacinda Ardern']],
	['Then Dr. Helen Marsh and Sir Tom Finch arrived.', ['person Helen Marsh', 'person Tom Finch']],
	['Her husband, Karsten, sells boats.', ['person Karsten']],
	['They honoured Martin Luther King Jr. last week in song.', ['person Martin Luther King Jr.']],
	['He saw Kim Jong-un and South Korean President Moon Jae-in.', ['person Kim Jong-un', 'person Moon Jae-in']],
	['Then Secretary of State Mike Pompeo spoke.', ['person Mike Pompeo']],
	['It was Peter Drummond KC who spoke.', ['person Peter Drummond']],
	['On stage were Jenny Seaton & Gary Carvolth.', ['person Jenny Seaton', 'person Gary Carvolth']],
	// places
	['Ships left from Harbin, China, at noon.', ['place Harbin', 'place China']],
	['The Melbourne-based firm and a U.S.-led group met.', ['place Melbourne', 'place U.S.']],
	['It fell apart in northern Japan and south London.', ['place Japan', 'place London']],
	['Rain fell on the hamlet of Gorsedale overnight.', ['place Gorsedale']],
	['They crossed the Dhauliganga River near Mount Elbrus.', ['place Dhauliganga River', 'place Mount Elbrus']],
	['Relations with the West and Europe are poor.', ['place West', 'place Europe']],
	['The road between Isle of Man and Goodison Park is shut.', ['place Isle of Man', 'place Goodison Park']],
	['They flew over the Amazon.', ['place Amazon']],
	['It orbits Kepler-452b, a planet of its own.', ['place Kepler-452b']],
	['Trade on the China-Russia border grew.', ['place China', 'place Russia']],
	// organisations
	[
		'He joined the Bank of England and the University of Lisbon.',
		['organisation Bank of England', 'organisation University of Lisbon'],
	],
	[
		'The Department for Transport paid Acme Holdings.',
		['organisation Department for Transport', 'organisation Acme Holdings'],
	],
	["Now China's Finance Ministry disagrees.", ['place China', 'organisation Finance Ministry']],
	['The Indian Red Cross Society sent tents.', ['organisation Indian Red Cross Society']],
	['A fund bought shares in Orvella, which makes tents.', ['organisation Orvella']],
	['The ferry company Brightwater declined to comment.', ['organisation Brightwater']],
	[
		'Workers at Brighton & Hove Albion and Johnson & Johnson met.',
		['organisation Brighton & Hove Albion', 'organisation Johnson & Johnson'],
	],
	['It listed on the Baltimore Colts roster.', ['organisation Baltimore Colts']],
	[
		'Data from the U.S. Geological Survey and the U.S. Federal Reserve agree.',
		['organisation U.S. Geological Survey', 'place U.S.', 'organisation Federal Reserve'],
	],
	['Officials at the White House and the Kremlin agreed.', ['organisation White House', 'organisation Kremlin']],
	['The National Highways Authority of India met.', ['organisation National Highways Authority of India']],
	['The National Air and Space Museum is shut.', ['organisation National Air and Space Museum']],
	['It appeared in Nature Astronomy.', ['organisation Nature Astronomy']],
	[
		'Analysts like Microsoft, Alphabet and Amazon.',
		['organisation Microsoft', 'organisation Alphabet', 'organisation Amazon'],
	],
	// other things
	[
		'He won the Nobel Prize in Literature for “The Salt Road,” a novel.',
		['other Nobel Prize in Literature', 'other Salt Road'],
	],
	['A China-Russia Expo opened.', ['other China-Russia Expo']],
	['They fought in the second Sino-Japanese war.', ['other second Sino-Japanese war']],
	['The FTSE 100 fell, and Ligue 1 starts.', ['other FTSE 100', 'other Ligue 1']],
	['Data came from the Vantor mission.', ['other Vantor']],
	['She plays in the Africa Cup of Nations.', ['other Africa Cup of Nations']],
	// where names begin and end
	['They prayed at Mecca’s Grand Mosque.', ['place Mecca', 'place Grand Mosque']],
	['“This is Senegal, not Mali,” said a student.', ['place Senegal', 'place Mali']],
	['The Guardian reported it first.', ['organisation Guardian']],

	['It was denied by the carrier Skyline Air.', ['organisation Skyline Air']],
	['Her barrister, Angela Dutta, KC, and Philip Nguyen, SC, argued.', ['person Angela Dutta', 'person Philip Nguyen']],
	['It was seen by the trawler Estrella del Sur off Peru.', ['other Estrella del Sur', 'place Peru']],
];

/** Capitals that name nothing. */
const unnamed = [
	'Chinese and Anglo-Irish traders met the Dutch.',
	'Temperatures fell. Experts believe it. Environmental groups warn.',
	'On Monday, in May, it was 19 Celsius before Christmas.',
	'The Prime Minister and the Home Secretary said no.',
	'I think I know, Mr Speaker.',
	'He paid US$21m for it.',
	'“Families are going away,” she said. “Yes, they are.”',
	'The app and the website are down. Online sales fell.',
	'They’re late. We’ve left. It’ll do.',
	'smith met jones in london.',
	'A. B. C.',
];

describe('what is named', () => {
	it.each(named)('%s', (sentence, names) => {
		expect(namesOf(sentence)).toEqual(names);
	});
});

describe('what is no name', () => {
	it.each(unnamed)('%s', sentence => {
		expect(namesOf(sentence)).toEqual([]);
	});
});

describe('the first word of a sentence', () => {
	it('is a name where the rest of the article says so', () => {
		expect(namesOf('It was built by Anne Brook. Brook left.')).toEqual(['person Anne Brook', 'person Brook']);
	});

	it('is none where the rest has it in lower case', () => {
		expect(namesOf('They crossed the brook. Brook water is cold.')).toEqual([]);
	});

	it('does not lend its capital to the name after it', () => {
		expect(namesOf('Rival Macpac’s owner reported flat sales.')).toEqual(['organisation Macpac']);
	});
});

describe('a city and its club', () => {
	const match =
		'The striker scored in the league match. The season’s first goal came from the goalkeeper. Everton beat Lille 2-0. He was happy in Lille.';
	it('are told apart by what they do', () => {
		expect(namesOf(match)).toEqual(['organisation Everton', 'organisation Lille', 'place Lille']);
	});
});
