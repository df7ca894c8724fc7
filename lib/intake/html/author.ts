import { writerOf } from "#lib/arabic/clean/writer.ts";

/** Words on one line; null where there are none. */
export const sentence = (text: string | null): string | null => {
  const bare = text?.replaceAll(/\s+/gu, " ").trim() ?? "";
  return bare === "" ? null : bare;
};

/** Pages name their account or a page where a person should stand. */
export const person = (text: string | null): string | null => (text === null || /^(?:@|https?:|www\.)/u.test(text) ? null : sentence(text.replace(/^(?:By|بقلم|كتب|كتبت)\s*:?\s+/iu, "")));

/** Who a link to an author's page names, as pages without words for machines do. */
export function linkedAuthor(document: Document): string | null {
  const link = [...document.querySelectorAll("[rel~=author], [itemprop~=author]")].find((one) => one.closest("aside, nav, footer") === null);
  return link === undefined ? null : writerOf(sentence(link.textContent) ?? "");
}
