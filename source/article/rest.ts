/** What an article is only the beginning of: its source as it was delivered, whole, and what is known beside it. Plain data. */
export type Rest = {
	/** As the user named it. */
	readonly source: string;
	/** A file's name, for what its text is. */
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly url: string | null;
	readonly contentType: string | null;
	readonly charset: string | null;
	readonly witness: string | null;
	/** What the command line says of it. */
	readonly published?: string;
	readonly language?: string;
};
