import type {CleanText} from '../../article/clean-text.js';
import type {Document} from '../../reading/document.js';
import type {Row} from '../cells.js';

/** One thing of a list, as find sees it. */
export type ListItem = {readonly id: CleanText; readonly search: CleanText};

/** One row of a list: of an item, or a heading (null). `first` is the row that has the item's number. */
export type ListRow = {readonly item: number | null; readonly first: boolean};

/** How a row is drawn: chosen rows say their key again, and so does the first of the screen; the last of it says that its item goes on. */
export type RowLook = {readonly chosen: boolean; readonly top: boolean; readonly bottom: boolean};

/** A list made for one width: every row counted, drawn only when it is looked at. */
export type List = {
	readonly items: readonly ListItem[];
	readonly rows: readonly ListRow[];
	/** The labels of its number columns, at their cells. */
	readonly labels: {readonly at: number; readonly row: Row} | null;
	draw(row: number, look: RowLook): Row;
};

/** Cells for a list; `tabs` where key columns are heading rows. */
export type Space = {readonly width: number; readonly tabs: boolean};

/** One of the three lists: what it says of itself, and how it becomes rows. A new one is one module and one row in `index.ts`. */
export type ListView = {
	readonly title: CleanText;
	/** What `s` goes through, in words; the first, null, is how the list opens. */
	readonly sorts: ReadonlyArray<CleanText | null>;
	/** What `f` goes through: those that have items, in words. */
	filters(document: Document): readonly CleanText[];
	/** `sort` and `filter` as in ListState. */
	list(document: Document, sort: number, filter: number, space: Space): List;
	/** What is known of one item, in at most `height` rows of `width` cells; none where there is no room. */
	evidence(document: Document, id: CleanText, space: Space & {readonly height: number}): Row[];
	/** Said where the list has nothing: what is not there, then what would be. */
	readonly empty: readonly CleanText[];
};
