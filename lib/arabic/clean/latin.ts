const LISTED = /^\d{1,3}\s?[.)-]\s/u;
const SAYS = /(?:^|\s)(?:i|we|he|she|they|is|are|am|was|were|has|had|did|will|never|not|said|says|told|wrote|tweeted|added|denied|denies|je|nous|est|sont)(?=[\s:,]|$)|n['’](?:t|ai|est)\b/iu;
const MOST_FOREIGN = 8;

/** «Next Page >», «Web Analytics Made Easy», a name: no word of it in the story's script, no entry of a list, and nothing somebody said. */
export function isForeign(line: string): boolean {
  if (LISTED.test(line) || SAYS.test(line)) return false;
  return /^[A-Za-z][A-Za-z\s&.'-]{1,24}$/u.test(line) || (/^[A-Za-z\d][^\p{Script=Arabic}.!?]{2,48}$/u.test(line) && /[A-Za-z]{3}/u.test(line) && line.split(/\s+/u).length <= MOST_FOREIGN);
}
