import type {FurnitureRule, Where} from './rules/rule.js';
import {rules} from './rules.js';

/**
 * Finds the first of some rules that takes a block. Rules are woken by the words they wait for: running text wakes few of their
 * forms, and what is longer than a rule takes wakes it not at all.
 */
function finderOf(asked: readonly FurnitureRule[]): (block: string) => FurnitureRule | null {
	const byCue = new Map<string, number[]>();
	const byShape = [...asked.keys()].filter(rule => asked[rule]!.cues === null);
	for (const [rule, {cues}] of asked.entries())
		for (const cue of cues?.split(' ') ?? []) byCue.set(cue, [...(byCue.get(cue) ?? []), rule]);
	const longest = Math.max(...asked.map(({most}) => most));
	return block => {
		if (block.length > longest) return null;
		const text = block.replace(/^[▶►➤→▸⏵] ?/, '');
		const fits = (rule: number): boolean => text.length <= asked[rule]!.most;
		const woken = byShape.filter(fits);
		for (const word of text.toLowerCase().split(/[^a-z\d©]+/))
			for (const rule of byCue.get(word) ?? []) if (fits(rule)) woken.push(rule);
		const first = woken.sort((a, b) => a - b).find(rule => asked[rule]!.form.test(text));
		return first === undefined ? null : asked[first]!;
	};
}

const finders: Record<Where, ReturnType<typeof finderOf>> = {
	anywhere: finderOf(rules.filter(({where}) => where === 'anywhere')),
	head: finderOf(rules.filter(({where}) => where === 'head')),
	tail: finderOf(rules.filter(({where}) => where === 'tail')),
	ends: finderOf(rules.filter(({where}) => where === 'ends')),
};
const closing = finderOf(rules.filter(rule => rule.closes === true));

/** Why a block is furniture where it stands, by the first rule of the table that takes it; null: none does. */
export const reasonFor = (text: string, where: Where): string | null => finders[where](text)?.reason ?? null;

/** Whether a story ends before such a line. */
export const closes = (text: string): boolean => closing(text) !== null;
