"use client";

import { instantWords } from "#lib/i18n/format.ts";
import { useDesk, useWords } from "../context.tsx";
import { useForm } from "./context.tsx";
import { useUnsaved } from "./kept.ts";
import { useOffers } from "./offered.ts";
import { isNew } from "./remote.ts";
import { settleOffer } from "./sync.ts";
import type { Row } from "./transport.ts";

const LONGEST = 80;

/** The words by which a person knows what they had begun. */
function beginningOf({ values }: Row): string {
  const words = values["statementAr"] ?? values["summaryAr"] ?? values["title"] ?? values["raw"] ?? values["url"] ?? Object.values(values)[0] ?? "";
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

/** What was begun in a form of this kind and left in another tab or browser, to be gone on with or given up. */
export function Offers() {
  const { name } = useForm();
  const { locale, timeZone } = useDesk();
  const t = useWords("desk");
  const typing = useUnsaved(name);
  const [offer] = useOffers(name);
  // What another tab wrote of the same record is said at once; what else was begun can wait.
  if (offer === undefined || (typing && isNew(name))) return null;
  return (
    <div className="notice offer" role="status">
      <p>{t("draft.left", { time: instantWords(offer.at, locale, timeZone) })} <bdi>{beginningOf(offer)}</bdi></p>
      <button type="button" className="btn btn-small" onClick={() => void settleOffer(name, offer, true)}>{t("draft.goOn")}</button>
      <button type="button" className="btn btn-small btn-q" onClick={() => void settleOffer(name, offer, false)}>{t("form.giveUp")}</button>
    </div>
  );
}
