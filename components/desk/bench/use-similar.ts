"use client";

import { useEffect, useState } from "react";
import { likenessOf } from "#lib/domain/likeness.ts";
import type { Similar } from "#lib/views/match.ts";
import { useFinders } from "../context.tsx";
import type { Asked } from "../finders.ts";

const PAUSE = 250;
const SHORTEST = 8;
/** Of a longer text its beginning is asked for. */
const LONGEST = 4000;
const NOTHING: Similar = { claims: [], responses: [] };

/** `failed`: it is not known whether anything alike is logged. */
type Found = { readonly similar: Similar; readonly searching: boolean; readonly failed: boolean };

const worthShowing = (similar: Similar): Similar => ({ ...similar, claims: similar.claims.filter((match) => likenessOf(match) > 0) });

/** Counts how often somebody came back to this page from another tab or window: others may have logged something meanwhile. */
function useReturns(): number {
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    const back = (): void => setReturns((before) => before + 1);
    window.addEventListener("focus", back);
    return () => window.removeEventListener("focus", back);
  }, []);
  return returns;
}

/**
 * "Already logged?" while one types: asked a moment after the last key, and again when the page is come back to or `again` changes; an
 * older answer never over a newer one.
 */
export function useSimilar(asked: Asked, again: number): Found {
  const { similar: find } = useFinders();
  const [found, setFound] = useState<{ readonly key: string; readonly similar: Similar | null }>({ key: "", similar: NOTHING });
  const { kind, partyId, saidOn, excludeId } = asked;
  const [text, about] = [asked.text.slice(0, LONGEST), asked.about.slice(0, LONGEST)];
  const returns = useReturns();
  const key = JSON.stringify([kind, text, about, partyId, saidOn, excludeId, again, returns]);
  const worth = text.trim().length >= SHORTEST;

  useEffect(() => {
    if (!worth) return undefined;
    let left = false;
    const settle = (similar: Similar | null): void => (left ? undefined : setFound({ key, similar: similar === null ? null : worthShowing(similar) }));
    const timer = setTimeout(() => {
      find({ kind, text, about, partyId, saidOn, excludeId }).then(settle, () => settle(null));
    }, PAUSE);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [find, worth, key, kind, text, about, partyId, saidOn, excludeId]);

  const searching = worth && found.key !== key;
  return { similar: worth ? (found.similar ?? NOTHING) : NOTHING, searching, failed: worth && !searching && found.similar === null };
}
