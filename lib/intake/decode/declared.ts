/** Browsers look no further than this for the page's own word. */
const HEAD = 4096;

const IN_HEADER = /charset\s*=\s*["']?([\w.:-]+)/iu;
const IN_PAGE = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/iu;

/** Names that pages use for what the Encoding Standard calls otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "cp-1256": "windows-1256",
  "win-1256": "windows-1256",
  windows1256: "windows-1256",
  "asmo-708": "iso-8859-6",
  // A page that can be read as ASCII this far is not UTF-16, whatever it says.
  "utf-16": "utf-8",
  "utf-16le": "utf-8",
  "utf-16be": "utf-8",
};

const named = (charset: string): string => OTHER_NAMES[charset.toLowerCase()] ?? charset.toLowerCase();

/** What servers say of every page when nobody told them better. */
export const isWestern = (charset: string): boolean => /^(?:iso[-_]?8859-1|latin-?1|windows-1252|cp-?1252|us-ascii)$/u.test(charset);

/** The charset that the header, else the page itself, declares; null when neither says. A header of mere default gives way to the page. */
export function declaredCharset(bytes: Uint8Array, contentType: string | null): string | null {
  const inHeader = IN_HEADER.exec(contentType ?? "")?.[1];
  if (inHeader !== undefined && !isWestern(named(inHeader))) return named(inHeader);
  const found = IN_PAGE.exec(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)));
  const inPage = found?.[1] ?? found?.[2];
  const said = inPage ?? inHeader;
  return said === undefined ? null : named(said);
}
