/** As much of the DOM as is used here. A tree may be deep: go through it with `walk`. */
export type PageNode = {
	readonly nodeType: number;
	readonly parentNode: PageElement | null;
	readonly previousSibling: PageNode | null;
	readonly nextSibling: PageNode | null;
	readonly textContent: string | null;
	remove(): void;
};

export type PageElement = PageNode & {
	readonly localName: string;
	readonly tagName: string;
	readonly firstChild: PageNode | null;
	readonly childNodes: Iterable<PageNode>;
	readonly attributes: Iterable<{readonly name: string; readonly value: string}>;
	getAttribute(name: string): string | null;
	setAttribute(name: string, value: string): void;
	removeAttribute(name: string): void;
	hasAttribute(name: string): boolean;
	querySelectorAll(selector: string): Iterable<PageElement>;
	appendChild(node: PageNode): void;
	insertBefore(node: PageNode, before: PageNode): void;
};

export type PageDocument = {
	readonly documentElement: PageElement | null;
	readonly head: PageElement;
	readonly body: PageElement;
	readonly childNodes: Iterable<PageNode>;
	querySelectorAll(selector: string): Iterable<PageElement>;
	querySelector(selector: string): PageElement | null;
	createElement(name: string): PageElement;
};

const elementType = 1;
const textType = 3;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === elementType;
export const isText = (node: PageNode): boolean => node.nodeType === textType;

const blockNames = new Set(
	'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table caption tbody thead tfoot tr td th ul amp-img picture'.split(
		' ',
	),
);

/** Whether its text is apart from what stands before and after. */
export const isBlock = (element: PageElement): boolean => blockNames.has(element.localName);

export type Visitor = {
	/** False passes over what is inside, and then the node isn't left either. */
	enter(node: PageNode): boolean;
	leave(element: PageElement): void;
};

/** Every node under `root` in order of document, without recursion. The visitor must not move nodes. */
export function walk(root: PageElement, {enter, leave}: Visitor): void {
	let node: PageNode | null = root.firstChild;
	while (node !== null) {
		if (enter(node) && isElement(node)) {
			if (node.firstChild !== null) {
				node = node.firstChild;
				continue;
			}

			leave(node);
		}

		while (node.nextSibling === null) {
			const parent: PageElement | null = node.parentNode;
			if (parent === null || parent === root) return;
			leave(parent);
			node = parent;
		}

		node = node.nextSibling;
	}
}
