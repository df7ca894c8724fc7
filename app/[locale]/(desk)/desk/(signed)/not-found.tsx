"use client";

import { usePathname } from "next/navigation";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";

/** A record that does not exist. The language is in the address: this page gets no parameters. */
export default function DeskNotFound() {
  const locale: Locale = usePathname().startsWith("/en/") ? "en" : "ar";
  const t = translator(locale, "desk");
  return (
    <div className="sheet is-narrow">
      <header className="sheet-h"><h1>{t("missing.title")}</h1></header>
      <p>{t("missing.note")}</p>
      <p><a className="btn" href={paths.desk.home(locale)}>{t("inbox.title")}</a></p>
    </div>
  );
}
