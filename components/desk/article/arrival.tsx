"use client";

import { useEffect, useState } from "react";

/** What is said on arrival only: it stays until the page is left, and the address forgets it, so that a reload does not say it again. */
export function Arrival({ words }: { readonly words: string | null }) {
  const [said, setSaid] = useState(words);
  if (words !== null && said !== words) setSaid(words);
  useEffect(() => {
    if (words !== null) window.history.replaceState(null, "", window.location.pathname + window.location.hash);
  }, [words]);
  return said === null ? null : <p className="notice" role="status">{said}</p>;
}
