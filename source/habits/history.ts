import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type {Article} from '../article/article.js';
import {hashOf} from '../reading/hash.js';
import {storyHasKeys} from '../view/geometry.js';
import type {ScreenState} from '../view/scene.js';

/** Where articles were left, by their texts. */
export type History = {
	/** The offset in the text at which an article was left; null where it isn't known. */
	readonly placeOf: (article: Article) => number | null;
	/** Notes how far down each article of a screen is. */
	readonly note: (screen: ScreenState) => void;
	/** Keeps what was noted; silently nothing where it can't be written. */
	readonly save: () => void;
};

const most = 500;

type Place = readonly [text: string, offset: number];

/** The places in a file, the newest last. What can't be read is none. */
export function openHistory(file: string): History {
	const before = new Map(placesIn(file));
	const noted = new Map<string, number>();
	const names = new WeakMap<Article, string>();
	const nameOf = (article: Article): string => {
		let name = names.get(article);
		if (name === undefined) names.set(article, (name = nameIn(article.text)));
		return name;
	};

	return {
		placeOf(article) {
			if ((before.size === 0 && noted.size === 0) || isPassing(article)) return null;
			const name = nameOf(article);
			return (noted.get(name) ?? before.get(name)) || null;
		},
		note({scenes}) {
			for (const scene of scenes) {
				// Beside a list the story follows what is chosen there: nobody reads on from that.
				if (scene.kind !== 'article' || isPassing(scene.state.article) || !storyHasKeys(scene.state)) continue;
				const name = nameOf(scene.state.article);
				// The one that was read last is the newest.
				noted.delete(name);
				noted.set(name, scene.state.offset);
			}
		},
		save() {
			const others = placesIn(file).filter(([name]) => !noted.has(name));
			const now = [...others, ...[...noted].filter(([, offset]) => offset > 0)].slice(-most);
			if (now.length > 0 || before.size > 0) replace(file, JSON.stringify(now));
		},
	};
}

/** What came through a pipe is no article to come back to. */
const isPassing = ({source}: Article): boolean => source === '-';

/** Of its beginning: a long text is known before all of it is there. Two hashes of 32 bits: Node's cryptography takes long to load. */
function nameIn(text: string): string {
	const end = Math.min(text.length, beginning);
	const middle = end >>> 1;
	return [hashOf(text, 0, middle), hashOf(text, middle, end)].map(half => (half >>> 0).toString(36)).join('-');
}

/** UTF-16 code units. */
const beginning = 10_000;

function placesIn(file: string): Place[] {
	try {
		const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
		return Array.isArray(read) ? read.filter(isPlace) : [];
	} catch {
		return [];
	}
}

const isPlace = (value: unknown): value is Place =>
	Array.isArray(value) &&
	typeof value[0] === 'string' &&
	Number.isSafeInteger(value[1]) &&
	value.length === 2 &&
	value[1] > 0;

/** Whole or not at all: what is there stays until all of the new is beside it. For nobody else to read. */
function replace(file: string, text: string): void {
	const beside = `${file}.${process.pid}`;
	try {
		mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
		writeFileSync(beside, text, {mode: 0o600});
		renameSync(beside, file);
	} catch {
		if (existsSync(beside)) rmSync(beside);
	}
}
