import path from 'node:path';
import {cleanLine} from '../clean.js';
import {type CleanText, ours} from '../clean-text.js';
import {isUrl} from '../url.js';
import {nameOf} from './delivered.js';
import {open} from './open.js';
import type {Choice, OpenedArticle, OpenOptions} from './opened.js';

/** Something that a screen can open when it is wanted, and what it is called meanwhile. */
export type Target = {
	readonly name: CleanText;
	readonly open: (options?: OpenOptions) => Promise<TargetOpened>;
};

export type TargetOpened =
	| OpenedArticle
	| {readonly kind: 'choice'; readonly title: CleanText; readonly items: ReadonlyArray<Target & Shown>};

type Shown = Pick<Choice, 'title' | 'published' | 'start'>;

/** A source as a target. */
export const targetOf = (source: string | undefined, options: OpenOptions = {}): Target => ({
	name: source === undefined ? ours`harbin.txt` : nameOf(isUrl(source) ? source : path.basename(source)),
	open: async given => {
		const opened = await open(source, {...options, ...given});
		return opened.kind === 'article' ? opened : {...opened, items: toldApart(opened.items)};
	},
});

/** Choices as targets; of several with one title, each behind the last part of its path or address. */
function toldApart(choices: readonly Choice[]): Array<Target & Shown> {
	const seen = new Set<string>();
	const twice = new Set(choices.map(({title}) => title).filter(title => seen.size === seen.add(title).size));
	return choices.map(choice => {
		const {title, source} = choice;
		const last = cleanLine(path.basename(source));
		return {...choice, name: title, title: twice.has(title) && title !== last ? ours`${last}: ${title}` : title};
	});
}

/** The links of an article that was opened from a source, as targets: no page of the web leads to this host or the local net. */
export async function linksFrom(
	source: string | undefined,
	options: Pick<OpenOptions, 'language'> = {},
): Promise<(href: CleanText) => Target> {
	const isOfWeb = source !== undefined && isUrl(source) && URL.canParse(source) && !(await isPrivate(new URL(source)));
	return href => targetOf(href, {...options, mayBePrivate: !isOfWeb});
}

/** What knows the networks takes a while to load, and is asked of the web alone. */
const isPrivate = async ({hostname}: URL): Promise<boolean> => (await import('./addresses.js')).isPrivateHost(hostname);
