import {type CleanText, join, ours} from '../../article/clean-text.js';
import type {Document, Entity, EntityType} from '../../reading/document.js';
import {blank, type Cell, cell, flushRight, type Row, sized, spread} from '../cells.js';
import {companionsOf} from '../companions.js';
import {dotted, glyphs} from '../glyphs.js';
import {numberInWords} from '../numbers.js';
import {type EntitySort, entitySorts, entityTypes, orderEntities} from '../order.js';
import {itemOf} from '../places.js';
import {remember} from '../remember.js';
import {widthOf} from '../width.js';
import {cutShort} from '../wrap.js';
import type {List, ListRow, ListView, RowLook, Space} from './list.js';

const groups: Record<EntityType, CleanText> = {
	person: ours`People`,
	organisation: ours`Organisations`,
	place: ours`Places`,
	other: ours`Other`,
};

const types: Record<EntityType, CleanText> = {
	person: ours`person`,
	organisation: ours`organisation`,
	place: ours`place`,
	other: ours`other`,
};

const present = remember((document: Document): readonly EntityType[] =>
	entityTypes.filter(type => document.entities.some(entity => entity.type === type)),
);

const list = remember(
	(document: Document, sort: number, filter: number, space: Space): List => {
		const by: EntitySort = entitySorts[sort] ?? 'type';
		const only = filter === 0 ? undefined : present(document)[filter - 1];
		const entities = orderEntities(document, by).filter(({type}) => only === undefined || type === only);
		return listOf(document, entities, space, space.tabs && by === 'type');
	},
	(sort, filter, {width, tabs}) => `${sort} ${filter} ${width} ${tabs}`,
);

const withRole = ({name, role}: Entity): CleanText => (role === null ? name : ours`${name}, ${role}`);

const widest = (texts: readonly CleanText[]): number => Math.max(0, ...new Set(texts.map(widthOf)));

/** How the cells of a row are shared; 0 where a column has no room. */
type Columns = {key: number; gap: number; item: number; count: number; strip: number; roles: boolean};

const leastStrip = 6;

function columnsFor(entities: readonly Entity[], {width, tabs}: Space): Columns {
	const gap = tabs ? 1 : 2;
	const key = tabs ? 0 : widest([...new Set(entities.map(({type}) => groups[type]))]) + 2;
	const count = numberInWords(Math.max(0, ...new Set(entities.map(({mentions}) => mentions.length)))).length;
	const room = width - key - gap - count;
	const item = (roles: boolean) => widest(entities.map(roles ? withRole : ({name}) => name));
	const roles = !tabs && room - gap - item(true) >= 12;
	const strip = Math.min(32, Math.max(8, room - gap - item(roles)));
	const longest = Math.min(item(roles), room - gap - strip);
	if (longest < 16 && longest < item(roles)) return {key, gap, item: room, count, strip: 0, roles: false};
	return {key, gap, item: longest, count, strip, roles};
}

function listOf(document: Document, entities: readonly Entity[], space: Space, headings: boolean): List {
	const columns = columnsFor(entities, space);
	const rows: ListRow[] = [];
	const shown: EntityType[] = [];
	entities.forEach(({type}, item) => {
		if (headings && entities[item - 1]?.type !== type) {
			rows.push({item: null, first: false});
			shown.push(type);
		}

		rows.push({item, first: true});
		shown.push(type);
	});
	const {key, gap, item, count, strip} = columns;
	const stripAt = key + item + gap + count + gap;
	return {
		items: entities.map(entity => ({id: entity.id, search: join([withRole(entity), ...entity.aliases], ' ')})),
		rows,
		labels: space.tabs ? null : labelsOver(stripAt, strip),
		draw(row, look) {
			const entry = rows[row]!;
			if (entry.item === null) return [cell(groups[shown[row]!], 'quiet')];
			const sameAbove = entities[entry.item - 1]?.type === entities[entry.item]!.type;
			return drawEntity(document, entities[entry.item]!, columns, look, sameAbove);
		},
	};
}

/** "mentions", and the two ends of the strip where they have room. */
function labelsOver(stripAt: number, strip: number): List['labels'] {
	const mentions = cell(ours`mentions`, 'quiet');
	if (strip < 9) return {at: Math.max(0, stripAt - (strip < leastStrip ? 2 : 1) - 8), row: [mentions]};
	const ends = spread([cell(ours`start`, 'quiet')], [cell(ours`end`, 'quiet')], strip);
	return {at: stripAt - 9, row: [mentions, blank(1), ...ends]};
}

function drawEntity(
	document: Document,
	entity: Entity,
	{key, gap, item, count, strip, roles}: Columns,
	{chosen, top}: RowLook,
	sameAbove: boolean,
): Row {
	const strong: Cell['styles'] = chosen ? ['strong'] : [];
	const quiet: Cell['styles'] = chosen ? ['strong'] : ['quiet'];
	const said = !sameAbove || chosen || top ? groups[entity.type] : ours``;
	const name: Row =
		roles && entity.role !== null
			? [
					{text: entity.name, styles: strong},
					{text: ours`, ${entity.role}`, styles: quiet},
				]
			: [{text: entity.name, styles: strong}];
	return [
		...(key > 0 ? sized([{text: said, styles: quiet}], key) : []),
		...sized(name, item),
		blank(gap),
		...flushRight([{text: numberInWords(entity.mentions.length), styles: strong}], count),
		...(strip >= leastStrip
			? [blank(gap), cell(stripOf(document, entity, strip), ...(chosen ? (['accent'] as const) : []))]
			: []),
	];
}

const halves = [ours` `, glyphs.left, glyphs.right, glyphs.full] as const;

/** The article from start to end in `width` cells, a mark in the half of a cell where each mention is. */
function stripOf({article}: Document, entity: Entity, width: number): CleanText {
	const cells = new Array<number>(width).fill(0);
	for (const {start} of entity.mentions) {
		const half = Math.min(2 * width - 1, Math.floor((start / Math.max(1, article.text.length)) * 2 * width));
		cells[half >> 1]! |= half % 2 === 0 ? 1 : 2;
	}

	return join(
		cells.map(marks => halves[marks]!),
		'',
	).trimEnd();
}

/** Who it is, then each mention in its words, set on the name so that the column says what it does. */
function evidence(document: Document, id: CleanText, {width, height, tabs}: Space & {height: number}): Row[] {
	const found = itemOf(document, id);
	if (found?.pane !== 'entities' || height < 1) return [];
	const {name, role, type, aliases, mentions} = found.item;
	const also = aliases.map(alias => ours`also ${alias}`);
	const beside = height >= 8 ? companionRow(document, id, width) : [];
	const shown = Math.min(mentions.length, height - 1 - beside.length);
	const facts = tabs ? [role ?? types[type], ...also] : [name, role ?? types[type], ...also];
	const count =
		shown < mentions.length && !tabs
			? [cell(ours`1${glyphs.dash}${shown} of ${numberInWords(mentions.length)}`, 'quiet')]
			: [];
	return [
		spread(nameFirst(facts, tabs), count, width),
		...beside,
		...mentions.slice(0, shown).map(mention => inItsWords(document, mention, width, tabs ? 0 : 18)),
	];
}

/** "with Xi Jinping 4 · China 3": who shares its sentences, as many as the row holds. */
function companionRow(document: Document, id: CleanText, width: number): Row[] {
	let words = ours``;
	for (const {entity, sentences} of companionsOf(document, id)) {
		const next = ours`${words}${words === '' ? ours`with` : ours` ${glyphs.dot}`} ${entity.name} ${sentences}`;
		if (widthOf(next) > width) break;
		words = next;
	}

	return words === '' ? [] : [[cell(words, 'quiet')]];
}

function nameFirst(facts: readonly CleanText[], tabs: boolean): Row {
	if (tabs) return [cell(dotted(facts))];
	return [cell(facts[0]!, 'strong'), cell(ours` ${glyphs.dot} ${dotted(facts.slice(1))}`)];
}

/** A mention with whole words of its sentence before it, at most `before` cells of them, and what follows it. */
function inItsWords({article}: Document, mention: Entity['mentions'][number], width: number, before: number): Row {
	const sentence = article.sentences[mention.sentence]!;
	const number = ours`${glyphs.paragraph}${sentence.paragraph + 1} `;
	const room = width - widthOf(number) - before;
	let from = mention.start;
	while (from > sentence.start) {
		const space = article.text.lastIndexOf(' ', from - 2);
		const word = Math.max(sentence.start, space + 1);
		if (widthOf(article.text.slice(word, mention.start)) > before) break;
		from = word;
	}

	const lead = article.text.slice(from, mention.start);
	// Longer than any row: enough to be cut at a word.
	const after = article.text.slice(mention.start, Math.min(sentence.end, mention.start + 4 * room));
	const fits = widthOf(after) <= room && mention.start + 4 * room >= sentence.end;
	return [cell(number, 'quiet'), blank(before - widthOf(lead)), cell(lead), cell(fits ? after : cutShort(after, room))];
}

export const entitiesView: ListView = {
	title: ours`Who is in it`,
	sorts: [null, ours`by mentions`, ours`by place in the text`, ours`by name`],
	filters: document => present(document).map(type => groups[type].toLowerCase()),
	list,
	evidence,
	empty: [ours`No names in this article.`, ours`People, organisations, places and other names would be here.`],
};
