import type { ReactNode } from "react";
import { addSource, choose, forgetNotSame, notSame, removeSource } from "#app/_actions/bench.ts";
import { makeParty } from "#app/_actions/party.ts";
import { signOutAction } from "#app/_actions/session.ts";
import { SyncTrouble } from "#components/desk/bench/sync-state.tsx";
import { DeskProvider } from "#components/desk/context.tsx";
import { Masthead } from "#components/desk/masthead.tsx";
import "#app/palette.css";
import { translator } from "#lib/i18n/messages.ts";
import { deskOf, localeOf, session } from "../../request.ts";

type Props = { readonly children: ReactNode; readonly params: Promise<{ readonly locale: string }> };

const MARKS = { choose, addSource, removeSource, notSame, forgetNotSame, makeParty };

/** The desk. Each page sends away who is not signed in, so that they come back to it. */
export default async function SignedLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "desk");
  const found = await session();
  return (
    <DeskProvider desk={await deskOf(locale)} marks={MARKS} user={found?.actor.id ?? null}>
      <SyncTrouble />
      <a className="skip" href="#main">{t("skip")}</a>
      <div className="desk">
        {found === null ? null : <Masthead locale={locale} actor={found.actor} signOut={signOutAction} />}
        <main id="main" tabIndex={-1}>{children}</main>
      </div>
    </DeskProvider>
  );
}
