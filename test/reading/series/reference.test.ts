import {describe, expect, test} from 'vitest';
import {read} from '../../../source/reading/read.js';
import {referenceFrom} from '../../../source/reading/series/reference.js';
import {articleOf} from '../../helpers/article.js';

const head = '# measures: unemployment rate\n# unit: percent\n# source: Statistics Office\n';

describe('a series from CSV', () => {
	test('with its facts as comments', () => {
		expect(referenceFrom('lists/jobs.csv', `${head}period,value\n2022,4.1\n2023,3.8\n`)).toEqual({
			id: 'jobs',
			measures: 'unemployment rate',
			parties: [],
			unit: 'percent',
			source: 'Statistics Office',
			points: [
				{period: '2022', value: 4.1},
				{period: '2023', value: 3.8},
			],
		});
	});

	test('in order of time', () => {
		const {points} = referenceFrom('v.csv', `${head}period,value\n2023-Q2,3\n2022-Q4,1\n2023-Q1,2\n`);
		expect(points.map(({value}) => value)).toEqual([1, 2, 3]);
	});

	test('with the byte order mark of a spreadsheet', () => {
		expect(referenceFrom('jobs.csv', `\ufeff${head}period,value\n2022,4.1\n`).measures).toBe('unemployment rate');
	});

	test('with its facts as columns, quoted cells and Windows line ends', () => {
		const text =
			'unit,period,value,measures,source\r\nmillion,2023-Q1,1e2,"visitors, all of them","The ""Office"""\r\n';
		expect(referenceFrom('v.csv', text)).toMatchObject({
			measures: 'visitors, all of them',
			unit: 'million',
			source: 'The "Office"',
			points: [{period: '2023-Q1', value: 100}],
		});
	});

	test.for([
		['period,value\n2023,1\n', 'x.csv: line 1, column measures: it is not told'],
		[`${head}when,value\n2023,1\n`, 'x.csv: line 4, column period: it is not there'],
		[`${head}period,value\n2023,1\n2024,two\n`, 'x.csv: line 6, column value: “two” is no number'],
		[`${head}period,value\n2023-13,1\n`, 'x.csv: line 5, column period: “2023-13” is none'],
		[`${head}period,value\n2023-02-31,1\n`, 'x.csv: line 5, column period: “2023-02-31” is none'],
		[`${head}period,value\n2023,1e999\n`, 'x.csv: line 5, column value: “1e999” is no number'],
		[`${head}period,value\n2023,"1,000"\n`, 'x.csv: line 5, column value: “1,000” is no number'],
		[`${head}period,value\n2023,1\n2023,2\n`, 'x.csv: line 6, column period: “2023” is there already'],
		[`${head}period,value\n`, 'x.csv: line 1, column period: no rows'],
		['', 'x.csv: line 1, column measures'],
		[`${head}period,value\n\u001b[2J,1\n`, 'x.csv: line 5, column period: “” is none'],
	])('%j is refused', ([text, message]) => {
		expect(() => referenceFrom('x.csv', text!)).toThrow(message);
	});
});

test('a series of one’s own belongs to the figures of its measure and unit', () => {
	const series = [referenceFrom('jobs.csv', `${head}period,value\n2022,4.1\n2023,3.8\n`)];
	const article = articleOf('The unemployment rate fell to 3.8% last year. Inflation was 4%.', {
		published: '2024-05-17',
	});
	const document = read(article, {series});
	const figure = document.figures.find(({value}) => value === 3.8);
	expect(document.series).toMatchObject([{id: 'jobs', figures: [figure?.id]}]);
});
