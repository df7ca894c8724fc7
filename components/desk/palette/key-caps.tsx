"use client";

import { useOfBrowser } from "../of-browser.ts";

const MAC = /Mac|iP(?:hone|ad)/u;

/** Known in the browser only; until then the keys of all others stand there. */
const useMac = (): boolean => useOfBrowser(() => MAC.test(navigator.userAgent), false);

type Props = { readonly keys: readonly string[]; readonly to?: string | undefined };

/** Keys as they are written on this keyboard; `Mod` is Ctrl or ⌘. */
export function KeyCaps({ keys, to }: Props) {
  const mod = useMac() ? "⌘" : "Ctrl";
  return (
    <span className="key-caps" dir="ltr">
      {keys.map((key) => <kbd key={key}>{key === "Mod" ? mod : key}</kbd>)}
      {to === undefined ? null : <>…<kbd>{to}</kbd></>}
    </span>
  );
}
