import {describe, expect, test} from 'vitest';
import {amountsIn} from './helper.js';

describe('money', () => {
	test.each([
		['The firm paid $4.5m.', '4500000 USD'],
		['The firm paid €1.2bn.', '1200000000 EUR'],
		['The firm paid US$40 billion.', '40000000000 USD'],
		['The state paid Rs 25,000 crore to farmers in Bihar.', '250000000000 INR'],
		['Taipei set aside T$1.06 trillion.', '1060000000000 TWD'],
		['The shares closed at 482p.', '4.82 GBP'],
		['The bus fare is 85 cents.', '0.85 USD'],
		['The plan costs half a billion euros.', '500000000 EUR'],
		['It cost 300-billion-yen, he said.', '300000000000 JPY'],
		['The fund manages ₹2.5 lakh crore.', '2500000000000 INR'],
		['He siphoned off Rs 3.5 cr.', '35000000 INR'],
		['It cost ₹1.5L.', '150000 INR'],
		['It cost Rs 12 L with taxes.', '1200000 INR'],
		['It cost ₹3k crore.', '30000000000 INR'],
		['The club paid €3 Mio.', '3000000 EUR'],
		['The fund has $3MM.', '3000000 USD'],
		['A stake costs £.5m.', '500000 GBP'],
		['It costs half-a-million pounds.', '500000 GBP'],
		["It costs CHF 1'500'000.", '1500000 CHF'],
		['It costs 1.5 m euros.', '1500000 EUR'],
		['South Africa spent R 1.5 billion.', '1500000000 ZAR'],
		['It paid Rs 50 Cr.', '500000000 INR'],
		['He paid 12.5m roubles for it.', '12500000 RUB'],
		['Brent rose above $2,400 an ounce.', 'more than 2400 USD'],
		['They sold it for 45 million Swiss francs.', '45000000 CHF'],
		['The loss was -$5m.', '-5000000 USD'],
		['The fare is TL 175.', '175 TRY'],
		['It pledged QR 1.8 billion.', '1800000000 QAR'],
		['R4.75bn was lost to thieves.', '4750000000 ZAR'],
		['He read out two point four billion shillings.', '2400000000 KES'],
		['It defaulted on borrowings of Rs. 3.9 billion.', '3900000000 INR'],
	])('%s', (text, amount) => {
		expect(amountsIn(text)).toEqual([amount]);
	});

	test('value is written, never multiplied', () => {
		expect(amountsIn('$8.2 billion, $16.1 million and 148.2p')).toEqual([
			'8200000000 USD',
			'16100000 USD',
			'1.482 GBP',
		]);
	});
});

describe('whose money', () => {
	test.each([
		['by adjective', 'It costs 2,300 Tanzanian shillings.', '2300 TZS'],
		['by place', 'In Copenhagen it costs 43 million kroner.', '43000000 DKK'],
		['by place', 'Côte d’Ivoire sold it for 840 CFA francs.', '840 XOF'],
		['by place', 'In Freetown, Sierra Leone, bread costs Le 12.', '12 SLE'],
		['by place', 'In Oslo it costs 43 million kroner.', '43000000 NOK'],
		['by sign', 'It took a writedown of DKr 28.4bn.', '28400000000 DKK'],
		['by sign', 'It sold for SKr2.1m.', '2100000 SEK'],
		['by sign', 'It earned NKr 4bn.', '4000000000 NOK'],
		['by adjective', 'The fare rose by 50 HK cents.', '0.5 HKD'],
		['by place', 'Cameroon sold it for 840 CFA francs.', '840 XAF'],
		['by place', 'Lahore spent Rs45bn.', '45000000000 PKR'],
		['by its word', 'The rupee ended at 87.66 to the dollar.', '87.66 INR'],
		['by its word', 'The lira hit 34.5 against the US dollar.', '34.5 TRY'],
		['by its word', 'The rand firmed to R17.23 on Monday.', '17.23 ZAR'],
		['by place', 'Diesel went up 11 cents in South Africa.', '0.11 ZAR'],
		['by place', 'In Germany it costs 50 cents.', '0.5 EUR'],
		['by place', 'In Accra a sachet costs 50 pesewas.', '0.5 GHS'],
		['by accent', 'It costs 5,000 złoty.', '5000 PLN'],
		['by home', 'The Melbourne company said it paid $40 million.', '40000000 AUD'],
		['by home', 'The Gippsland farmer said he paid $40,000.', '40000 AUD'],
		['by home', 'The Toronto company said it paid $40 million.', '40000000 CAD'],
		['where no dollar is at home', 'Trade between China and Russia reached $240 billion.', '240000000000 USD'],
		['the commonest', 'It costs nine pounds.', '9 GBP'],
	])('%s: %s', (_, text, amount) => {
		expect(amountsIn(text)).toEqual([amount]);
	});
});

describe('ranges', () => {
	test.each([
		['It will cost $2-3 million.', '2000000..3000000 USD'],
		['Growth of 2.7% to 2.9% is likely.', '2.7..2.9 percent'],
		['It will cost $1.5-2.5m.', '1500000..2500000 USD'],
		['It will cost £15k-20k.', '15000..20000 GBP'],
		['It will cost £15-20k.', '15000..20000 GBP'],
		['It will cost 1.5m to 2.5m euros.', '1500000..2500000 EUR'],
		['It will cost between $2m and $3m.', '2000000..3000000 USD'],
		['Tickets cost £20–£45.', '20..45 GBP'],
		['Prices range from $10 to $45.', '10..45 USD'],
	])('%s', (text, amount) => {
		expect(amountsIn(text)).toEqual([amount]);
	});

	test('whom it was paid to is another figure', () => {
		expect(amountsIn('It paid $5 to 300 people.')).toEqual(['5 USD', '300 person']);
	});

	test('a change is two figures', () => {
		expect(amountsIn('The price fell from $45 to $10.')).toEqual(['45 USD', '10 USD']);
		expect(amountsIn('The levy goes up 2p to 14p.')).toEqual(['0.02 GBP', '0.14 GBP']);
	});
});

describe('no money', () => {
	test.each([
		['The S&P 500 and 50 Cent were there.'],
		['Take the M25 and the R38 to Room 101.'],
		['5G and K9 are names.'],
	])('%s', text => {
		expect(amountsIn(text)).toEqual([]);
	});

	test('weight', () => {
		expect(amountsIn('It takes 10 pounds of flour.')).toEqual(['10 pound']);
		expect(amountsIn('They spent 10 million pounds of public money.')).toEqual(['10000000 GBP']);
	});
});
