const kept = 8;

/**
 * The same function, keeping its last few answers for each object it was asked about (an article, a document, a list),
 * as long as that object lives. `by` names the other arguments.
 */
export function remember<Key extends object, Rest extends readonly unknown[], Answer>(
	make: (key: Key, ...rest: Rest) => Answer,
	by: (...rest: Rest) => string = () => '',
): (key: Key, ...rest: Rest) => Answer {
	const answers = new WeakMap<Key, Map<string, Answer>>();
	return (key, ...rest) => {
		let mine = answers.get(key);
		if (!mine) answers.set(key, (mine = new Map()));
		const name = by(...rest);
		let answer = mine.get(name);
		if (answer === undefined) {
			answer = make(key, ...rest);
			if (mine.size >= kept) mine.delete(mine.keys().next().value!);
			mine.set(name, answer);
		}

		return answer;
	};
}
