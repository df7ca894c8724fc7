"use client";

import { chosenShape, parsed } from "../fields/chosen.ts";
import type { Asked } from "../finders.ts";
import type { Start } from "../form/context.tsx";
import { useKept } from "../form/kept.ts";
import type { Kind } from "./items.ts";

const idOf = (text: string): string | null => (text === "" ? null : (parsed(chosenShape, text)?.id ?? null));

/** What the open form says so far, as "already logged?" needs it; `words` are the passage's, for a response that is quoted directly. */
export function useAsked(form: string, kind: Kind, start: Start, words: string): Asked {
  const party = kind === "claim" ? "claimantIdChosen" : "responderIdChosen";
  const written = kind === "claim" ? "statementAr" : "summaryAr";
  const [text] = useKept(form, written, start[written] ?? "");
  const [chosen] = useKept(form, party, start[party] ?? "");
  const [saidOn] = useKept(form, "saidOn", start["saidOn"] ?? "");
  return { kind, text: text === "" ? words : text, partyId: idOf(chosen), saidOn, excludeId: null };
}
