"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { translator, type Namespace, type Translators } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { Finders, Marks } from "./finders.ts";
import { ownedBy } from "./form/store.ts";
import { READS } from "./reads.ts";

export type Desk = {
  readonly locale: Locale;
  readonly timeZone: string;
  /** The newsroom's today, ISO date. */
  readonly today: string;
};

const nothing = () => Promise.resolve([]);
const NO_MARKS: Marks = {
  choose: nothing,
  addSource: () => Promise.resolve({ added: [], revision: 0, refusals: [] }),
  removeSource: nothing,
  notSame: () => Promise.resolve({ id: null, refusals: [] }),
  forgetNotSame: nothing,
  makeParty: () => Promise.resolve({ party: null, refusals: [] }),
};

const DeskContext = createContext<Desk>({ locale: "ar", timeZone: "UTC", today: "" });
const FindersContext = createContext<Finders>({ ...READS, ...NO_MARKS });

type Props = {
  readonly desk: Desk;
  readonly marks?: Marks;
  /** Who sits at the desk; null where nobody has signed in yet. */
  readonly user?: string | null;
  readonly children: ReactNode;
};

/** What every part of the desk knows: the page's language, the newsroom's calendar, and how to find records. */
export function DeskProvider({ desk, marks = NO_MARKS, user = null, children }: Props) {
  // Before any field below reads what the tab keeps; never on the server, which has no tab.
  if (user !== null && typeof window !== "undefined") ownedBy(user);
  const finders = useMemo(() => ({ ...READS, ...marks }), [marks]);
  return (
    <DeskContext value={desk}>
      <FindersContext value={finders}>
        <I18nProvider locale={desk.locale === "ar" ? "ar-u-nu-latn" : "en-GB"}>{children}</I18nProvider>
      </FindersContext>
    </DeskContext>
  );
}

export const useDesk = (): Desk => useContext(DeskContext);

export const useFinders = (): Finders => useContext(FindersContext);

/** The sentences of one namespace in the page's language. */
export function useWords<N extends Namespace>(namespace: N): Translators[N] {
  return translator(useDesk().locale, namespace);
}
