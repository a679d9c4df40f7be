import type {LinkedBlock} from '../assemble.js';
import {blocksOf} from '../blocks.js';
import {clean} from '../clean.js';
import {type Parted, partFurniture} from '../furniture/part.js';
import {containerOf} from './container.js';
import type {PageDocument} from './dom.js';
import {pageOf, plainOf} from './page.js';
import {blocksIn, type Judge, type PageText} from './page-blocks.js';
import {partPage} from './part-page.js';
import {namesOf} from './regions.js';
import {proseOf} from './story.js';

type Story = {readonly parted: Parted<LinkedBlock>; readonly raw: string};

/** UTF-16 code units of prose: a container with less is doubted, and the whole page is looked at. */
const story = 1500;
/** It gives way to a page that has this many times its prose. */
const muchMore = 3;
/** A page with less is a frame that a script would fill. */
const hardlyAny = 300;

/**
 * The story of a page: in Readability's container; in the whole page where that has much more prose; what its JSON-LD says (`body`)
 * where the page has none. Changes the document; `anew` makes it once more.
 */
export function storyOf(
	document: PageDocument,
	anew: () => PageDocument,
	{address, title, body}: {readonly address: string | undefined; readonly title: string; readonly body: string},
): Story {
	const container = containerOf(document);
	const inside: PageText = container === null ? {blocks: [], regions: [], raw: ''} : blocksIn(container, address);
	const page = proseIn(inside) < story ? blocksIn(anew().body, address, isBesideAnyStory) : inside;
	const chosen = proseIn(page) > muchMore * proseIn(inside) || inside.blocks.length === 0 ? page : inside;
	const parted = partPage(chosen, title);
	const length = parted.story.reduce((sum, {text}) => sum + text.length, 0);
	if (body.length > muchMore * Math.max(length, hardlyAny)) return {parted: saidIn(body, address, title), raw: body};
	return {parted, raw: chosen.raw};
}

/** The story of JSON-LD, which is plain text, or a piece of HTML. */
const saidIn = (body: string, address: string | undefined, title: string): Parted<LinkedBlock> =>
	/<(?:p|br|div)\b/i.test(body)
		? partPage(blocksIn(pageOf(body).document.body, address), title)
		: partFurniture(blocksOf(clean(plainOf(body))), true, {keepsDateline: true});

const proseIn = ({blocks}: PageText): number => blocks.reduce((sum, block) => sum + proseOf(block), 0);

/** Where the whole page is looked at: what holds other people's words, or the same ones on every page. */
const isBesideAnyStory: Judge = element =>
	/^(?:nav|footer|aside|head|title|form|dialog|menu)\b|comment|disqus|[ -](?:footer|side-?bar|nav|menu|cookie|gdpr|consent|modal|popup)\b/.test(
		namesOf(element),
	);
