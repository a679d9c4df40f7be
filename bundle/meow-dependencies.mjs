// What meow takes from the file of its dependencies, without what it never needs here: the search for a package.json (its `pkg` is
// given), and the spelling of names outside ASCII, whose regular expressions cost a third of an empty Node. The letters are meow's.
export {b, r, t, y} from '../node_modules/meow/build/dependencies.js';

const dashed = (key, separator) => key.replace(/[A-Z]/g, letter => `${separator}${letter.toLowerCase()}`);
const camel = key => key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const isOneOf = (key, exclude) => exclude.some(other => (typeof other === 'string' ? other === key : other.test(key)));
const mapKeys = (object, exclude, rename) =>
	Object.fromEntries(Object.entries(object).map(([key, value]) => [isOneOf(key, exclude) ? key : rename(key), value]));

export const a = () => undefined;
export const n = () => {};
export const c = (object, {exclude = []} = {}) => mapKeys(object, exclude, camel);
export const d = (object, {separator = '_', exclude = []} = {}) =>
	mapKeys(object, exclude, key => dashed(key, separator));
export const e = (key, {separator = '_'} = {}) => dashed(key, separator);
