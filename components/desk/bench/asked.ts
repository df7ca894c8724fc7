"use client";

import { chosenShape, parsed } from "../fields/chosen.ts";
import type { Asked } from "../finders.ts";
import type { Start } from "../form/context.tsx";
import { useKept } from "../form/kept.ts";
import type { Kind } from "./items.ts";

const NOTHING = { words: "", about: "" };

const idOf = (text: string): string | null => (text === "" ? null : (parsed(chosenShape, text)?.id ?? null));

/** Where the form stands: `words` are the passage's, for a response that is quoted directly; `about` those of the claim it is about. */
type Beside = { readonly words: string; readonly about: string };

/** What the open form says so far, as "already logged?" needs it. */
export function useAsked(form: string, kind: Kind, start: Start, { words, about }: Beside = NOTHING): Asked {
  const party = kind === "claim" ? "claimantIdChosen" : "responderIdChosen";
  const written = kind === "claim" ? "statementAr" : "summaryAr";
  const [text] = useKept(form, written, start[written] ?? "");
  const [chosen] = useKept(form, party, start[party] ?? "");
  const [saidOn] = useKept(form, "saidOn", start["saidOn"] ?? "");
  return { kind, text: text === "" ? words : text, about, partyId: idOf(chosen), saidOn, excludeId: null };
}
