type Tokens = {readonly first: number; readonly last: number};

/** The tokens from `first` to `last`, exclusive. */
export function range({first, last}: Tokens): number[] {
	const tokens: number[] = [];
	for (let at = first; at < last; at++) tokens.push(at);
	return tokens;
}

/** By token the name that holds it; of several the last. */
export function holdersOf<Name extends Tokens>(names: readonly Name[]): Map<number, Name> {
	const holders = new Map<number, Name>();
	for (const name of names) for (let at = name.first; at < name.last; at++) holders.set(at, name);
	return holders;
}

/** Names with those put over them that they overlap, in order of text. */
export function overlaid<Name extends Tokens>(names: readonly Name[], over: readonly Name[]): Name[] {
	const taken = new Set(over.flatMap(range));
	const free = names.filter(name => !range(name).some(at => taken.has(at)));
	return [...free, ...over].sort((a, b) => a.first - b.first);
}
