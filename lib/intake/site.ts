/** The name under which all hosts of one site are one: with or without www, for phones or for Google's pages. */
export const siteOf = (host: string): string => host.replace(/^(?:www|m|amp)\./u, "");
