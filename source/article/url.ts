/** Whether a source is an address, not a path. */
export const isUrl = (source: string): boolean => /^[a-z][a-z\d+.-]{1,20}:\/\//i.test(source);
