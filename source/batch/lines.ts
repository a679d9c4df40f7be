/** UTF-16 code units. The record of the longest file that opens is shorter, and a line without an end must not fill the memory. */
const longest = 2 ** 26;

/** The lines of a stream of UTF-8 that aren't blank, without their ends, cut where they are too long. A line in many chunks is put together once. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most = longest): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let parts: string[] = [];
	let length = 0;
	const take = (part: string): void => {
		if (length < most) parts.push(part.slice(0, most - length));
		length += part.length;
	};
	const whole = (): string => {
		const line = parts.join('');
		parts = [];
		length = 0;
		return line;
	};

	for await (const chunk of chunks) {
		const [first = '', ...others] = decoder.decode(chunk, {stream: true}).split('\n');
		take(first);
		for (const part of others) {
			const line = whole();
			if (line.trim() !== '') yield line;
			take(part);
		}
	}

	take(decoder.decode());
	const line = whole();
	if (line.trim() !== '') yield line;
}
