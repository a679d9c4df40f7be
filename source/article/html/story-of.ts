import type {LinkedBlock} from '../assemble.js';
import {blocksOf} from '../blocks.js';
import {clean} from '../clean.js';
import {type Parted, partFurniture} from '../furniture/part.js';
import {containerOf} from './container.js';
import type {PageDocument} from './dom.js';
import {blocksIn, type Judge} from './page-blocks.js';
import {partPage} from './part-page.js';
import {namesOf} from './regions.js';
import {isProse, proseOf} from './story.js';

type Story = {readonly parted: Parted<LinkedBlock>; readonly raw: string};

/** Readability's container is doubted if the page has this many times its prose elsewhere. */
const muchMore = 3;
/** UTF-16 code units of prose; a page with less is a frame that a script would fill. */
const hardlyAny = 300;

/**
 * The story of a page: in Readability's container; in the whole page where that has much more prose; what its JSON-LD says (`body`)
 * where the page has none. Changes the document.
 */
export function storyOf(document: PageDocument, address: string | undefined, title: string, body: string): Story {
	const page = blocksIn(document.body, address, isBesideAnyStory);
	const container = containerOf(document);
	const inside = container === null ? null : blocksIn(container, address);
	const chosen =
		inside !== null &&
		inside.blocks.reduce((sum, block) => sum + proseOf(block), 0) * muchMore >=
			page.blocks.reduce((sum, block) => sum + proseOf(block), 0)
			? inside
			: page;
	const parted = partPage(chosen, title);
	const length = parted.story.reduce((sum, {text}) => sum + text.length, 0);
	if (
		body.length > muchMore * Math.max(length, hardlyAny) ||
		(length < hardlyAny && !parted.story.some(isProse) && body !== '')
	)
		return {parted: partFurniture(blocksOf(clean(body)), true, {keepsDateline: true}), raw: body};
	return {parted, raw: chosen.raw};
}

/** Where the whole page is looked at: what holds other people's words, or the same ones on every page. */
const isBesideAnyStory: Judge = element =>
	/^(?:nav|footer|aside|head|title|form|dialog|menu)\b|comment|disqus|[ -](?:footer|side-?bar|nav|menu|cookie|gdpr|consent|modal|popup)\b/.test(
		namesOf(element),
	);
