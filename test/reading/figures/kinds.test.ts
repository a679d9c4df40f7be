import {describe, expect, test} from 'vitest';
import {amountsIn} from './helper.js';

describe('percentages and points', () => {
	test.each([
		['Support stood at 18%.', '18 percent'],
		['Wages fell 0.3 percent.', '0.3 percent'],
		['Growth of 6.8 pc is seen.', '6.8 percent'],
		['The bank cut its rate by 25 basis points.', '0.25 percentage point'],
		['The bank cut its rate by a quarter-point.', '0.25 percentage point'],
		['The bank cut its rate by half a percentage point.', '0.5 percentage point'],
		['The party lost 1.5 percentage points.', '1.5 percentage point'],
		['Rates rose a full percentage point.', '1 percentage point'],
		['Rates rose by three-quarters of a point.', '0.75 percentage point'],
		['It takes half of one percent.', '0.5 percent'],
		['It expects growth of 6 to 8 per cent.', '6..8 percent'],
		['The Fed kept rates at 5.25%-5.50%.', '5.25..5.5 percent'],
		['Prices changed by minus 0.4 per cent.', '-0.4 percent'],
	])('%s', (text, amount) => {
		expect(amountsIn(text)).toEqual([amount]);
	});

	test('the base of a change takes the unit', () => {
		expect(amountsIn('The duty was cut from 10 to 5 per cent.')).toEqual(['10 percent', '5 percent']);
	});
});

describe('counts, in the singular', () => {
	test.each([
		['The storm left 12 dead.', '12 person'],
		['Some 4,000 pilgrims were stranded.', 'about 4000 pilgrim'],
		['One person was arrested.', '1 person'],
		['It planted 19 000 trees.', '19000 tree'],
		['It counted 57 bodies.', '57 body'],
		['She raised six wolves.', '6 wolf'],
		['It will hire 1,500 engineers over the years.', '1500 engineer'],
		['It sent 1.7m refugees home.', '1700000 refugee'],
		['The 2.4m people rely on aid.', '2400000 person'],
		['France will send 11,000 police officers.', '11000 police officer'],
		['They have won nine Oscars.', '9 Oscar'],
		['It struck 2.4 lakh voters off the rolls.', '240000 voter'],
		['It will hire 200-250 teachers.', '200..250 teacher'],
		['Sales of electric cars rose to 1.1m.', '1100000 sale'],
		["India's population passed 1.43bn.", '1430000000 person'],
		['They played before a crowd of 51,759.', '51759 person'],
		['Floods kill at least 29 in the north.', 'at least 29 person'],
		['It drove more than 60,000 from their homes.', 'more than 60000 person'],
		['They drew a crowd of about 8,500.', 'about 8500 person'],
		['They will play five two-day matches.', '5 match'],
		['It was backed by six Zambian, four Malawian and two Kenyan delegates.', '6 delegate; 4 delegate; 2 delegate'],
		['Passengers, 300 at most, may land.', 'at most 300 passenger'],
		['Capacity will grow by 150 beds to 900.', '150 bed; 900 bed'],
		['Infections plummeted, from 2,940 to 310.', '2940 infection; 310 infection'],
		['She won two gold medals there.', '2 gold medal'],
		['New claims held steady at 210,000.', '210000 claim'],
		['Orders for the kit amounted to 8,400.', '8400 order'],
		['Visitors average 12,000-plus in July.', 'at least 12000 visitor'],
		['Rents fell, while evictions remained at 700.', '700 eviction'],
		['The dig found 17 amphorae.', '17 amphora'],
		['It was backed by 112 MPs.', '112 MP'],
		['It ordered 40 A350s and 12 Boeing 737s.', '40 A350; 12 Boeing 737'],
		['A force of 3,500 took the hill.', '3500 person'],
		['Births fell below 8 million.', 'less than 8000000 birth'],
		['Net migration to the islands was 32,900.', '32900 person'],
		['Attendance: 41,230.', '41230 person'],
		['Killed: 14.', '14 person'],
		['Four of the victims died.', '4 victim'],
		['A crowd of about 8,500 watched on Sunday.', 'about 8500 person'],
		['Calls to its helpline have doubled since then, to 61,000.', '61000 call'],
		['Estimates of the dead range from 20,000 to 150,000.', '20000..150000 person'],
		['More than 1.5m have fled.', 'more than 1500000 person'],
		['Its 1.2m staff met.', '1200000 person'],
		['The port moved 1.98m TEUs.', '1980000 TEU'],
		['The world has 8.1b people.', '8100000000 person'],
		['It has 1.5 m people and 3B views.', '1500000 person; 3000000000 view'],
		['It logged 25,093 suspected mpox cases.', '25093 mpox case'],
		['Cases, which peaked at 9,000 in May, are below 200.', '9000 case; less than 200 case'],
		['FTSE 100 firm to axe 900 UK jobs', '900 job'],
		['Jobless claims held steady at 233,000.', '233000 claim'],
		['Half a million Rohingya crossed.', '500000 Rohingya'],
		['Some 12 Japanese were on board.', 'about 12 Japanese'],
		['It fired 121 drones and 8 missiles; 97 were shot down.', '121 drone; 8 missile; 97 missile'],
		['A million customers were cut off; crews had reconnected 640,000 by dusk.', '1000000 customer; 640000 customer'],
		['Not fewer than nine, and perhaps as many as 14, miners are trapped.', 'at least 9 miner; at most 14 miner'],
	])('%s', (text, amount) => {
		expect(amountsIn(text)).toEqual(amount.split('; '));
	});

	test('a part and its whole', () => {
		expect(amountsIn('The chain closed two of its 27 stores.')).toEqual(['2 store', '27 store']);
		expect(amountsIn('Only 15 of 193 member states agreed.')).toEqual(['15 member state', '193 member state']);
	});

	test.each([
		['The two countries agreed.'],
		['Two of them left.'],
		['He writes the way one mends a net.'],
		['A 14-member panel met.'],
		['No one came, and one of them lied.'],
		['Dozens of people left.'],
		['The storm that killed in 2019 came back.'],
	])('none in %s', text => {
		expect(amountsIn(text)).toEqual([]);
	});
});

describe('quantities', () => {
	test.each([
		['The bore has 61 mg/l of nitrate.', '61 milligram per litre'],
		['Levels of soot hit 310 micrograms per cubic metre.', '310 microgram per cubic metre'],
		['Lows of -12C are forecast.', '-12 degree Celsius'],
		['Output fell to 9,400t.', '9400 tonne'],
		['It bought 20 quintals of rice.', '20 quintal'],
		['The path is 5km-6km long.', '5..6 kilometre'],
		['The dam releases 4,000 cusecs.', '4000 cusec'],
		['It drinks 5.4 l/100km on the road.', '5.4 litre per 100 kilometres'],
		['The tail stretches 2m–3m kilometres.', '2000000..3000000 kilometre'],
		['The quake hit 40km north of the city.', '40 kilometre'],
		['The thermometer showed 48.3°C.', '48.3 degree Celsius'],
		['Warming of 1.5C is near.', '1.5 degree Celsius'],
		['A magnitude-6.1 quake hit.', '6.1 magnitude'],
		['A 6.8-magnitude quake hit.', '6.8 magnitude'],
		['Gusts of 210 km/h hit the coast.', '210 kilometre per hour'],
		['It is 4.2 light-years away.', '4.2 light-year'],
		['A six-foot fence surrounds it.', '6 foot'],
		['They walked 2½ miles.', '2.5 mile'],
		['She is 5ft 9in tall.', '5.75 foot'],
		['The asteroid is between 100 and 200 metres wide.', '100..200 metre'],
		['It uses up to 15 terawatt-hours.', 'at most 15 terawatt-hour'],
		['The field pumps 1.2 million barrels a day.', '1200000 barrel per day'],
	])('%s', (text, amount) => {
		expect(amountsIn(text)).toEqual([amount]);
	});
});

describe('ratios', () => {
	test.each([
		['One in five children is hungry.', '0.2 ratio'],
		['4 in 10 respondents left.', '0.4 ratio'],
		['Nine out of 10 shoppers agreed.', '0.9 ratio'],
		['One household in four owns it.', '0.25 ratio'],
		['It affects one in every 250 cars.', '0.004 ratio'],
		['Two-thirds of the town burned.', `${2 / 3} ratio`],
		['Nearly half of the homes are empty.', 'about 0.5 ratio'],
		['It won by a three-to-one margin.', '3 ratio'],
		['Gulls outnumbered terns by five to one.', '5 ratio'],
		['Four of every five wells are dry.', '0.8 ratio'],
		['It eats up between a quarter and a third of the lambs.', `0.25..${1 / 3} ratio`],
		['Debt to equity stood at a ratio of three to two.', '1.5 ratio'],
		['The dose was five times the limit.', '5 ratio'],
		['A home costs 8.3 times average earnings.', '8.3 ratio'],
		['Sales rose threefold.', '3 ratio'],
		['It spent £1 in every £8 there.', '0.125 ratio'],
	])('%s', (text, amount) => {
		expect(amountsIn(text)).toEqual([amount]);
	});

	test.each([
		['In the first half they led.'],
		['The quarter-final is on.'],
		['A third man came.'],
		['He met her four times in secret.'],
		['They won the game five to one.'],
	])('none in %s', text => {
		expect(amountsIn(text)).toEqual([]);
	});
});
