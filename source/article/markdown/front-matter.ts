import {parse} from 'yaml';
import {isoDateOf} from '../iso-date.js';

/** What the front matter of a Markdown file says of its article, as it came. */
export type FrontMatter = {
	readonly title?: string;
	readonly byline?: string;
	readonly publisher?: string;
	/** ISO 8601. */
	readonly published?: string;
	readonly language?: string;
};

const block = /^\ufeff?---[ \t]{0,20}\r?\n([\s\S]{0,20000}?)(?<=\n)(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/;

/** Which of the names in use says what; the first that is there counts. */
const names: Readonly<Record<keyof FrontMatter, readonly string[]>> = {
	title: ['title', 'headline'],
	byline: ['author', 'authors', 'byline', 'by'],
	publisher: ['publisher', 'publication', 'site', 'site_name'],
	published: [
		'published',
		'date',
		'publishdate',
		'publish_date',
		'date_published',
		'published_at',
		'pubdate',
		'created',
	],
	language: ['lang', 'language', 'locale'],
};

/** The YAML at the head of a Markdown text, and the text after it. What is no YAML is passed over. Pure. */
export function frontMatterOf(text: string): {readonly known: FrontMatter; readonly body: string} {
	const match = block.exec(text);
	if (match === null) return {known: {}, body: text};
	const fields = fieldsOf(match[1] ?? '');
	if (fields === null) return {known: {}, body: text};
	const value = (name: keyof FrontMatter): string | undefined => {
		const found = names[name].map(key => worded(fields.get(key))).find(words => words !== '');
		return found === undefined ? undefined : found;
	};

	const said = Object.entries({
		title: value('title'),
		byline: value('byline'),
		publisher: value('publisher'),
		published: isoDateOf(value('published') ?? '') ?? undefined,
		language: value('language'),
	}).filter(([, words]) => words !== undefined);
	return {known: Object.fromEntries(said) as FrontMatter, body: text.slice(match[0].length)};
}

/** The fields by their names in lower case; null if this is no YAML of fields. */
function fieldsOf(yaml: string): Map<string, unknown> | null {
	try {
		// In this schema every value is the text that stands there: no date is read in a zone of its own.
		const fields: unknown = parse(yaml, {schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent'});
		if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
			return yaml.trim() === '' ? new Map() : null;
		return new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
	} catch {
		return null;
	}
}

/** A text, a list of texts, or things with a name. */
function worded(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	if (Array.isArray(value)) return value.slice(0, 20).map(worded).filter(Boolean).join(', ');
	return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
		? value.name.trim()
		: '';
}
