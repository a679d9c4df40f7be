import {expect, test} from 'vitest';
import {amountsIn} from './helper.js';

test.each([
	['a year', 'The treaty was signed in 1987 and lapsed in 2019.'],
	['a date', 'Talks resumed on 12 March.'],
	['a clock time', 'Polls close at 8 p.m., officials said.'],
	['an age', 'Maria Lopez, 58, has run the kiosk since then.'],
	['an age', 'Police seek a man aged 25 to 30.'],
	['a score', 'The Serb won 6-4, 7-6 (7-3).'],
	['a vote', 'The council approved the plan 9-2.'],
	['an ordinal', 'She finished fourth, and he came 11th.'],
	['an address', 'Firefighters were called to 27 Mill Lane.'],
	['a phone number', 'Call 0800 555 111 or +1 202-555-0147.'],
	['a section', 'Britain invoked Article 50 under § 4.'],
	['a flight', 'Flight MH370 vanished.'],
	['a model', 'A Boeing 737 Max 9 lost a door.'],
	['a name', 'The G7 met the G20 in Room 101.'],
	['a disease', 'Covid-19 emptied the theatres.'],
	['a rank', 'A top-10 finish would satisfy the No 1 seed.'],
	['an age group', 'The under-21s play on.'],
	['a slash', 'It is open 24/7.'],
	['a list mark', '2. The council will publish its plan.'],
	['a road', 'Route 66 is closed.'],
	['an innings', 'India were 312 for 7 at tea.'],
	['numbered things', 'It breaks sections 3, 4 and 7 of the act.'],
	['a name that looks like money', 'Le 12 is a café.'],
	['a product', 'PlayStation 5 fans queued.'],
	['a club', 'Berlin’s Studio 54 closes.'],
	['a version', 'The Nokia 11 phones sold out.'],
	['a race', 'He ran the 100m well, and she won the women’s 400m hurdles.'],
	['a version', 'Ubuntu 24.04 LTS and a 2.0 TDI are there.'],
	['a club', 'Studio 54 closes; Club 55 lives on.'],
	['a sprint', 'It does 0-60mph in six seconds.'],
	['runs', 'His 82 off 53 balls saved the day.'],
	['a postcode', 'Write to Downing Street, SW1A 1AA, London.'],
	['a postcode', 'Write to 12 Rue de Lille, 75007 Paris.'],
	['a title', 'Eight Men Out is on television.'],
	['a title', 'Three Mile Island will hum again.'],
	['a team', 'The 49ers play on.'],
	['a picture', 'It runs at an unstable 1080p or at 1440p.'],
	['an age', 'By then she will be over 65.'],
	['a duration', 'The siege lasted 18 months.'],
	['a case number', 'The case, No. 23-719, will be heard.'],
])('%s: %s', (_, text) => {
	expect(amountsIn(text)).toEqual([]);
});

test.each([
	['In 2019, 2,019 runners came.', '2019 runner'],
	['They paid 312 for 7 tonnes of hay.', '7 tonne'],
	['Under section 3, 40 people were held.', '40 person'],
	['Liverpool, who won 2-0, paid £35m for the 22-year-old.', '35000000 GBP'],
	['The Airbus A380 carried 480 passengers.', '480 passenger'],
	['The Group of 20 pledged $20 billion.', '20000000000 USD'],
	['Highway 1 is closed for 15 miles.', '15 mile'],
	['Its shares fell to 1,080p.', '10.8 GBP'],
	['It ordered 30 Boeing 787 jets.', '30 jet'],
	['It sold five 787 Dreamliner seats.', '5 seat'],
	['It ordered 50 Airbus A350-900 jets.', '50 jet'],
	['After May 2019 700 people left.', '700 person'],
])('and a real one beside it: %s', (text, amount) => {
	expect(amountsIn(text)).toEqual([amount]);
});
