"use client";

import { usePathname } from "next/navigation";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";

/** Something broke that nobody expected; what was typed stands in the tab's storage. */
export default function DeskError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const locale: Locale = usePathname().startsWith("/en/") ? "en" : "ar";
  const t = translator(locale, "desk");
  return (
    <div className="sheet is-narrow" role="alert">
      <header className="sheet-h"><h1>{t("broken.title")}</h1></header>
      <p>{t("broken.note")}</p>
      <p><button type="button" className="btn btn-ink" onClick={reset}>{t("broken.again")}</button></p>
    </div>
  );
}
