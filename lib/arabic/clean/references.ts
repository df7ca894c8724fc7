// HTML, Named character references: those that newspapers' texts are seen with; a machine's feed often hands them over unread.
const SIGNS: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", laquo: "«", raquo: "»", ldquo: "“", rdquo: "”", bdquo: "„", lsquo: "‘", rsquo: "’",
  hellip: "…", ndash: "–", mdash: "—", bull: "•", middot: "·", copy: "©", zwnj: "\u200C", zwj: "\u200D", lrm: "\u200E", rlm: "\u200F", shy: "\u00AD",
};

const REFERENCE = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[a-z]{2,6}));/gu;

/** Signs in place of what a text names them by («&quot;», «&#1575;»), once: «&amp;quot;» says «&quot;». What names no sign stays as it is. */
export function readReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return SIGNS[name] ?? whole;
    return signOf(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal)) ?? whole;
  });
}

/** Null for what is no sign of a line of text: surrogates, control characters and what lies beyond Unicode. */
function signOf(point: number): string | null {
  const isSign = point >= 0x20 && point <= 0x10_ff_ff && (point < 0xd8_00 || point > 0xdf_ff) && (point < 0x7f || point > 0x9f);
  return isSign ? String.fromCodePoint(point) : null;
}
