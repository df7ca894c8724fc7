import type { ReactNode } from "react";
import { DeskProvider } from "#components/desk/context.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { deskOf, localeOf } from "../../request.ts";

type Props = { readonly children: ReactNode; readonly params: Promise<{ readonly locale: string }> };

/** Pages at which nobody is signed in yet. */
export default async function OpenLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "desk");
  return (
    <DeskProvider desk={await deskOf(locale)}>
      <main className="gatehouse" id="main">
        <a className="logo" href={paths.home(locale)} aria-label={t("home")}>{t("brand")}</a>
        {children}
      </main>
    </DeskProvider>
  );
}
