import type {Figure} from '../reading/document.js';

/** Units that measure the same thing, as multiples of one of them: for drawing alone, the quoted unit stays what is shown. */
const multiples: Readonly<Record<string, readonly [base: string, factor: number]>> = {
	kilometre: ['metre', 1000],
	centimetre: ['metre', 0.01],
	millimetre: ['metre', 0.001],
	mile: ['metre', 1609.344],
	yard: ['metre', 0.9144],
	foot: ['metre', 0.3048],
	inch: ['metre', 0.0254],
	'nautical mile': ['metre', 1852],
	tonne: ['kilogram', 1000],
	'metric ton': ['kilogram', 1000],
	kilotonne: ['kilogram', 1e6],
	megatonne: ['kilogram', 1e9],
	quintal: ['kilogram', 100],
	gram: ['kilogram', 0.001],
	milligram: ['kilogram', 1e-6],
	pound: ['kilogram', 0.45359237],
	ounce: ['kilogram', 0.028349523125],
	stone: ['kilogram', 6.35029318],
	'square kilometre': ['square metre', 1e6],
	'square mile': ['square metre', 2589988.110336],
	hectare: ['square metre', 1e4],
	acre: ['square metre', 4046.8564224],
	millilitre: ['litre', 0.001],
	'cubic metre': ['litre', 1000],
	knot: ['kilometre per hour', 1.852],
	'metre per second': ['kilometre per hour', 3.6],
	'mile per hour': ['kilometre per hour', 1.609344],
	kilowatt: ['watt', 1e3],
	megawatt: ['watt', 1e6],
	gigawatt: ['watt', 1e9],
	terawatt: ['watt', 1e12],
	'kilowatt-hour': ['watt-hour', 1e3],
	'megawatt-hour': ['watt-hour', 1e6],
	'gigawatt-hour': ['watt-hour', 1e9],
	'terawatt-hour': ['watt-hour', 1e12],
};

/** What a figure's bar stands for: its amount in a unit that others of its kind share. */
export function comparable({kind, unit, value}: Figure): {readonly unit: string; readonly value: number} {
	const multiple = kind === 'quantity' && Object.hasOwn(multiples, unit) ? multiples[unit] : undefined;
	return multiple ? {unit: multiple[0], value: value * multiple[1]} : {unit, value};
}
