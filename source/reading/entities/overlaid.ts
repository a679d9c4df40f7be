type Tokens = {readonly first: number; readonly last: number};

/** The tokens from `first` to `last`, exclusive. */
export function range({first, last}: Tokens): number[] {
	const tokens: number[] = [];
	for (let at = first; at < last; at++) tokens.push(at);
	return tokens;
}

/** Names with those put over them that they overlap, in order of text. */
export function overlaid<Name extends Tokens>(names: readonly Name[], over: readonly Name[]): Name[] {
	const taken = new Set(over.flatMap(range));
	const free = names.filter(name => !range(name).some(at => taken.has(at)));
	return [...free, ...over].sort((a, b) => a.first - b.first);
}
