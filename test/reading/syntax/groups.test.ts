import {expect, test} from 'vitest';
import {groupsIn} from './phrase.js';

const phraseBook: ReadonlyArray<readonly [sentence: string, ...groups: string[]]> = [
	['The bank lowered its rate.', 'lowered: past'],
	['The bank has lowered its rate.', 'has lowered: present perfect'],
	['The land had been sold to a developer.', 'had been sold: past perfect passive'],
	['The minister is visiting Lisbon.', 'is visiting: present progressive'],
	['The bridge will not be closed on Sunday.', 'will not be closed: future passive negative'],
	['The council did not approve the plan.', 'did not approve: past negative'],
	['She is to visit Dehradun.', 'is to visit: future'],
	['He was to visit Dehradun.', 'was to visit: modal'],
	['They are going to sell the plant.', 'are going to sell: future'],
	['It may have lost its air.', 'may have lost: modal perfect'],
	['The firm plans to open ten stores.', 'plans: present', 'to open: infinitive'],
	['It’s been sold.', '’s been sold: present perfect passive'],
	// A participle after a noun is a clause of its own, before one it is none.
	['Troops stationed near the border crossed it at dawn.', 'stationed: en passive', 'crossed: past'],
	['A boat carrying migrants sank.', 'carrying: ing', 'sank: past'],
	['The ministry cut its growth forecast to 1.9%.', 'cut: past'],
	['Police found the stolen car.', 'found: past'],
	['He warned of rising tensions.', 'warned: past'],
	['The meeting was long.', 'was: past'],
	['The aim is to visit Dehradun.', 'is: present', 'to visit: infinitive'],
	['She was fined and ordered to pay.', 'was fined: past passive', 'ordered: past passive', 'to pay: infinitive'],
];

test.each(phraseBook)('%s', (sentence, ...groups) => {
	expect(groupsIn(sentence)).toEqual(groups);
});

const headlines: ReadonlyArray<readonly [headline: string, ...groups: string[]]> = [
	['Storm closes schools, cuts power', 'closes: present', 'cuts: present'],
	['Central bank cuts key rate by 25 basis points', 'cuts: present'],
	['Boeing rolls out first Dreamliner', 'rolls: present'],
	['Airline to buy twenty jets', 'to buy: infinitive'],
	['MINISTER QUITS OVER FERRY DEAL', 'QUITS: present'],
	// "visits", "cuts" and "plans" are nouns where a verb has come.
	['Council dropped planned cuts', 'dropped: past'],
	['Police arrest two men after blast', 'arrest: present'],
	['Ford posts record loss', 'posts: present'],
	['US regulator fines bank over data breach', 'fines: present'],
	['Ministers quit over ferry deal', 'quit: present'],
];

test.each(headlines)('the headline %s', (headline, ...groups) => {
	expect(groupsIn(headline)).toEqual(groups);
});
