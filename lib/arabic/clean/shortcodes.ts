// Marks by which a publishing system calls its parts: «[ad_1]», «[caption id="…"]», «[/vc_row]». Not «[them]» or «[not]», by which a
// writer adds to somebody's words: a name alone in brackets must be a known one.
const NAMES = "caption|gallery|embed|playlist|ads?|adsense|advertisement";
const ALONE = "video|audio|row|column|columns|tabs?|button|divider|spacer|quote|sc|code|html|map|slider|form|sidebar|more";
const ATTRIBUTES = String.raw`[a-z][\w-]{0,30}(?:\s[\w-]{1,30})?\s?=[^[\]]{0,300}`;
const MADE = String.raw`(?:vc|et|fusion|su|wp|tie|td|mks|elementor)_\w{1,30}|[a-z]{1,20}_\d{1,4}`;

const inText = `\\[(?:\\/[a-z][\\w-]{0,30}|${NAMES}|${MADE}|${ATTRIBUTES})\\s?\\/?\\]`;
const SHORTCODES = new RegExp(inText, "giu");
const WHOLE = new RegExp(`^(?:(?:${inText}|\\[(?:${ALONE})\\])\\s?)+$`, "iu");
const CAPTION = /^\[caption\b[^[\]]{0,300}\].{0,300}\[\/caption\]$/iu;

/** The shortcodes in a line of a story, as they stand there. */
export const shortcodesOf = (line: string): readonly string[] => (line.includes("[") ? (line.match(SHORTCODES) ?? []) : []);

/** A line without its shortcodes. */
export const withoutShortcodes = (line: string): string => (line.includes("[") ? line.replace(SHORTCODES, " ") : line);

/** Why a line is nothing but shortcodes, or a picture's words between them; null when it is not. */
export function shortcodeLine(line: string): "shortcode" | "caption" | null {
  if (!line.startsWith("[")) return null;
  if (WHOLE.test(line)) return "shortcode";
  return CAPTION.test(line) ? "caption" : null;
}
