// ical.js, made when a calendar is printed and not whenever anything is.
const ical = () => require('../node_modules/ical.js/dist/ical.js').default;

export default new Proxy(
	{},
	{get: (_, name) => ical()[name], set: (_, name, value) => Reflect.set(ical(), name, value)},
);
