import type {AnyList} from '../state.js';
import {entitiesView} from './entities.js';
import {figuresView} from './figures.js';
import {linksView} from './links.js';
import type {ListView} from './list.js';
import {outlineView} from './outline.js';
import {timelineView} from './timeline.js';

export const listViews: Readonly<Record<AnyList, ListView>> = {
	entities: entitiesView,
	timeline: timelineView,
	figures: figuresView,
	links: linksView,
	outline: outlineView,
};
