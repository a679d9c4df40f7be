import process from 'node:process';
import {groupsOf} from '../../source/reading/syntax/groups.js';
import {nounPhrases, type Range} from '../../source/reading/syntax/noun-phrases.js';
import {rolesOf} from '../../source/reading/syntax/roles.js';
import {formsOf, tag} from '../../source/reading/syntax/tags.js';
import {tokensOf} from './tagger.js';
import {readTreebank} from './treebank.js';

/** Counted from 1, as in the treebank. */
const headOf = (range: Range | null): number | null => range?.end ?? null;

for (const sentence of readTreebank(process.argv[3] ?? '')) {
	const tokens = tokensOf(sentence);
	const forms = formsOf(tokens);
	const tags = tag(tokens, forms);
	const range = {start: 0, end: tokens.length};
	const groups = groupsOf(tokens, forms, tags, range);
	const line = {...range, tokens, tags, phrases: nounPhrases(tokens, tags, range, groups)};
	const roles = rolesOf(line, forms, groups);
	console.log(
		JSON.stringify({
			xpos: tags,
			groups: groups.map(({main, tense, perfect, progressive, passive, negative}) => ({
				main: main + 1,
				tense,
				perfect,
				progressive,
				passive,
				negative,
			})),
			clauses: groups.map(({main}, g) => ({
				verb: main + 1,
				subject: headOf(roles[g]!.subject),
				object: headOf(roles[g]!.object),
				agent: headOf(roles[g]!.agent),
			})),
		}),
	);
}
