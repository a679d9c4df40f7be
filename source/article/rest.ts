/** What an article is only the beginning of: where it is, and what the command line says of it. */
export type Rest = {
	readonly source: string;
	/** ISO 8601. */
	readonly published?: string;
	/** BCP 47. */
	readonly language?: string;
};
