/** Terminals that show OSC 8 links, by what they say of themselves in the environment. */
export function showsHyperlinks(environment: Readonly<Record<string, string | undefined>>): boolean {
	const {FORCE_HYPERLINK, TERM = '', TERM_PROGRAM = '', VTE_VERSION = '', WT_SESSION, KONSOLE_VERSION} = environment;
	if (FORCE_HYPERLINK !== undefined && FORCE_HYPERLINK !== '') return FORCE_HYPERLINK !== '0';
	return (
		/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio)$/.test(TERM_PROGRAM) ||
		/^(?:xterm-kitty|alacritty|foot|xterm-ghostty|wezterm)/.test(TERM) ||
		Number(VTE_VERSION) >= 5000 ||
		WT_SESSION !== undefined ||
		KONSOLE_VERSION !== undefined
	);
}

const longest = 2000;

/** A text as a link to an address of the web (OSC 8); the text alone where the address is none. */
export function hyperlink(text: string, href: string): string {
	if (!/^https?:\/\//i.test(href) || href.length > longest) return text;
	// Printable ASCII alone, at the sink: nothing in an address can end the sequence.
	const target = href.replace(/[^!-~]/gu, character =>
		/\p{Surrogate}/u.test(character) ? '' : encodeURIComponent(character),
	);
	return `\u001b]8;;${target}\u001b\\${text}\u001b]8;;\u001b\\`;
}
