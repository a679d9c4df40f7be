import {type Document, unread} from '../reading/document.js';
import {remember} from './remember.js';
import {type AnyList, isStoryList, type State} from './state.js';

/** What is known of an article: its reading, and until that is there what it says itself, its links and headings. */
export const knownOf = ({article, document}: Pick<State, 'article' | 'document'>): Document =>
	document ?? unreadOf(article);

const unreadOf = remember(unread);

/** Whether it is known what a list holds. */
export const isListed = ({document}: State, pane: AnyList): boolean => document !== null || isStoryList(pane);
