import type {Document, Entity, EntityType, Event, EventKind, Figure, FigureKind} from '../reading/document.js';

/** The orders that `s` goes through; the first is how a list opens. */
export const entitySorts = ['type', 'mentions', 'place', 'name'] as const;
export const eventSorts = ['time', 'telling'] as const;
export const figureSorts = ['measure', 'text', 'size'] as const;

export type EntitySort = (typeof entitySorts)[number];
export type EventSort = (typeof eventSorts)[number];
export type FigureSort = (typeof figureSorts)[number];

export const entityTypes: readonly EntityType[] = ['person', 'organisation', 'place', 'other'];
export const eventKinds: readonly EventKind[] = ['background', 'story', 'planned', 'recurring'];
export const figureKinds: readonly FigureKind[] = ['money', 'percent', 'count', 'quantity', 'ratio'];

/** By type, then mentions, then first mention; or without the type; or as first named; or by name. */
export function orderEntities(document: Document, sort: EntitySort = 'type'): readonly Entity[] {
	const byMentions = (a: Entity, b: Entity) => b.mentions.length - a.mentions.length;
	switch (sort) {
		case 'type':
			return document.entities.toSorted(
				(a, b) => entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type) || byMentions(a, b),
			);
		case 'mentions':
			return document.entities.toSorted(byMentions);
		case 'place':
			return document.entities;
		case 'name':
			return document.entities.toSorted((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()));
	}
}

/** In the four groups, each in order of time; or as they are first told. */
export function orderEvents(document: Document, sort: EventSort = 'time'): readonly Event[] {
	if (sort === 'telling') return document.events.toSorted((a, b) => a.clause.start - b.clause.start);
	return document.events.toSorted((a, b) => eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind));
}

/** Grouped by what is measured, in order of text; or in order of text alone; or the largest of each unit first. */
export function orderFigures(document: Document, sort: FigureSort = 'measure'): readonly Figure[] {
	const {figures} = document;
	if (sort === 'text') return figures;
	if (sort === 'size') {
		const unit = (figure: Figure) => `${figureKinds.indexOf(figure.kind)} ${figure.unit}`;
		return figures.toSorted((a, b) => compare(unit(a), unit(b)) || b.value - a.value);
	}

	const groups = new Map<string, Figure[]>();
	for (const figure of figures) {
		const group = groups.get(measureKey(figure));
		if (group) group.push(figure);
		else groups.set(measureKey(figure), [figure]);
	}

	return [...groups.values()].flat();
}

/** What two figures share when they measure the same. */
export const measureKey = (figure: Figure): string => (figure.measures ?? figure.unit).toLowerCase();

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
