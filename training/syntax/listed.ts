// The verbs that the reading lists, in all their forms.
import {readList} from '../../source/data.js';
import {tagNumber} from '../../source/reading/syntax/penn.js';
import {isKnownVerb, verbForms} from '../../source/reading/syntax/verb-forms.js';

const endings = ['', 's', 'es', 'ies', 'd', 'ed', 'ied', 'ing', 'ying'];

/** The tags of the verbs that the reading lists: "sank" VBD. */
export function listedTags(): Map<string, number[]> {
	const lists = ['happening', 'lasting', 'state', 'saying', 'announcing', 'planning', 'irregular'];
	const bases = lists.flatMap(name => readList(`verbs-${name}.txt`).flatMap(line => line.split(/[ /]/)));
	const words = bases.flatMap(base =>
		[base, base.slice(0, -1), base.slice(0, -2), base + base.slice(-1)].flatMap(stem =>
			endings.map(ending => stem + ending),
		),
	);
	const listed = new Map<string, number[]>();
	for (const word of [...words].sort()) {
		const forms = isKnownVerb(word) ? verbForms(word) : null;
		if (forms === null) continue;
		const tags = [
			...(forms.base ? ['VB', 'VBP'] : []),
			...(forms.third ? ['VBZ'] : []),
			...(forms.past ? ['VBD'] : []),
			...(forms.participle ? ['VBN'] : []),
			...(forms.participle && word.endsWith('ed') ? ['JJ'] : []),
			...(forms.ing ? ['VBG', 'NN', 'JJ'] : []),
			...(forms.noun && forms.base ? ['NN'] : []),
			...(forms.noun && forms.third ? ['NNS'] : []),
		];
		listed.set(
			word,
			tags.map(tag => tagNumber.get(tag)!),
		);
	}

	return listed;
}
