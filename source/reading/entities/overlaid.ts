type Tokens = {readonly first: number; readonly last: number};

/** The tokens from `first` to `last`, exclusive. */
export const range = ({first, last}: Tokens): number[] => Array.from({length: last - first}, (_, at) => first + at);

/** Names with those put over them that they overlap, in order of text. */
export function overlaid<Name extends Tokens>(names: readonly Name[], over: readonly Name[]): Name[] {
	const taken = new Set(over.flatMap(range));
	const free = names.filter(name => !range(name).some(at => taken.has(at)));
	return [...free, ...over].sort((a, b) => a.first - b.first);
}
