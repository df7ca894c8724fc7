"use client";

import { createContext, useContext, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { translator, type Namespace, type Translators } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";

export type Desk = {
  readonly locale: Locale;
  readonly timeZone: string;
  /** The newsroom's today, ISO date. */
  readonly today: string;
};

const DeskContext = createContext<Desk>({ locale: "ar", timeZone: "UTC", today: "" });

/** What every part of the desk knows: the page's language and the newsroom's calendar. */
export function DeskProvider({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) {
  return (
    <DeskContext value={desk}>
      <I18nProvider locale={desk.locale === "ar" ? "ar-u-nu-latn" : "en-GB"}>{children}</I18nProvider>
    </DeskContext>
  );
}

export const useDesk = (): Desk => useContext(DeskContext);

/** The sentences of one namespace in the page's language. */
export function useWords<N extends Namespace>(namespace: N): Translators[N] {
  return translator(useDesk().locale, namespace);
}
