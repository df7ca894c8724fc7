"use client";

import { useEffect, useState } from "react";
import { likenessOf } from "#lib/domain/likeness.ts";
import type { Similar } from "#lib/views/match.ts";
import { useFinders } from "../context.tsx";
import type { Asked } from "../finders.ts";

const PAUSE = 250;
const SHORTEST = 8;
const NOTHING: Similar = { claims: [], responses: [] };

export type Found = { readonly similar: Similar; readonly searching: boolean };

const worthShowing = (similar: Similar): Similar => ({ ...similar, claims: similar.claims.filter((match) => likenessOf(match) > 0) });

/** "Already logged?" while one types: asked a moment after the last key, an older answer never over a newer one. */
export function useSimilar({ kind, text, about, partyId, saidOn, excludeId }: Asked): Found {
  const { similar: find } = useFinders();
  const [found, setFound] = useState<{ readonly key: string; readonly similar: Similar }>({ key: "", similar: NOTHING });
  const key = JSON.stringify([kind, text, about, partyId, saidOn, excludeId]);
  const worth = text.trim().length >= SHORTEST;

  useEffect(() => {
    if (!worth) return undefined;
    let left = false;
    const settle = (similar: Similar): void => (left ? undefined : setFound({ key, similar: worthShowing(similar) }));
    const timer = setTimeout(() => {
      find({ kind, text, about, partyId, saidOn, excludeId }).then(settle, () => settle(NOTHING));
    }, PAUSE);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [find, worth, key, kind, text, about, partyId, saidOn, excludeId]);

  if (!worth) return { similar: NOTHING, searching: false };
  return { similar: found.similar, searching: found.key !== key };
}
