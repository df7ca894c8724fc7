import type { Quote } from "#lib/arabic/anchor.ts";
import { db } from "#lib/db/client.ts";
import { mayReview } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { wordsOf } from "#lib/intake/html.ts";
import { recapture, unpack } from "#lib/intake/kept.ts";
import { readAgain } from "./again.ts";

type Latest = Parameters<typeof readAgain>[2] & { readonly id: string };

/**
 * Whether a page's text differs from the latest version's only because this program reads pages otherwise now: what was kept of that version's
 * page, read again today, gives `text` too. Of such a difference nothing is said of the source. False to whoever may not review.
 */
export const isReadOtherwise = async (actor: Actor, latest: Latest, quotes: readonly Quote[], text: string): Promise<boolean> => {
  if (!mayReview(actor)) return false;
  const { html: packed } = await db.articleVersion.findUniqueOrThrow({ where: { id: latest.id }, select: { html: true } });
  if (packed === null) return false;
  const html = unpack(packed);
  const captured = await recapture({ html });
  return captured !== null && readAgain(captured, wordsOf(html), latest, quotes).cleaned.text === text;
};
