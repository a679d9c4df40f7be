import {describe, expect, it} from 'vitest';
import {linksOf} from './names.js';

const body = 'A minister has resigned. Edward Pargeter met the company Solent Swift before it won a deal.';

describe('headlines whose capitals tell nothing', () => {
	it('takes from one in capitals what the body confirms', () => {
		expect(linksOf(`PARGETER QUITS OVER SOLENT SWIFT DEAL AS MPS DEMAND ANSWERS\n\n${body}`)).toEqual([
			'Edward Pargeter: PARGETER, Edward Pargeter',
			'Solent Swift: SOLENT SWIFT, Solent Swift',
		]);
	});

	it('does the same in title case, and knows countries', () => {
		expect(linksOf(`Pargeter Quits Over Solent Swift Ferry Deal With Japan\n\n${body}`)).toEqual([
			'Edward Pargeter: Pargeter, Edward Pargeter',
			'Solent Swift: Solent Swift, Solent Swift',
			'Japan: Japan',
		]);
	});

	it('knows a name that begins with a people', () => {
		expect(
			linksOf('Late Strike Wins Nordic Cup Final for Tired Side\n\nThey won the Nordic Cup at home on Sunday.'),
		).toEqual(['Nordic Cup: Nordic Cup, Nordic Cup']);
	});

	it('takes no word for a name that nothing confirms', () => {
		expect(linksOf('Minister Quits Over Secret Ferry Deal Again\n\nA minister has resigned.')).toEqual([]);
	});
});
