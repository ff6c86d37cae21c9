/**
 * The ids of this build's messages, by their full names, where the build has shortened them; else undefined.
 * They are a quarter of a locale's bytes, and only a host's own words name them.
 */
export const shortIds: Readonly<Record<string, string>> | undefined = undefined;
