import type { PageLine } from "./lines.ts";

const isArticle = (element: Element): boolean => element.nodeName.toUpperCase() === "ARTICLE";

/** The articles side by side, this one among them, below one heading of the page: entries of a story told live. None where the heading is the article's own. */
export function entriesWith(article: Element, heading: PageLine | undefined): readonly Element[] {
  const entries = isArticle(article) ? [...(article.parentElement?.children ?? [])].filter(isArticle) : [];
  const isOne = heading?.block != null && entries.length > 1 && article.parentElement?.contains(heading.block) === true;
  return isOne && !entries.some((entry) => entry.contains(heading.block)) ? entries : [];
}
