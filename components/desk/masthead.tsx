"use client";

import { usePathname } from "next/navigation";
import type { UserActor } from "#lib/domain/actor.ts";
import { mayManageUsers, maySettings } from "#lib/domain/access.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import { commandsOf } from "./palette/commands.ts";
import { Palette } from "./palette/palette.tsx";

type Props = { readonly locale: Locale; readonly actor: UserActor; readonly signOut: (data: FormData) => Promise<void> };

/** The desk's sections, and who sits at it. */
export function Masthead({ locale, actor, signOut }: Props) {
  const t = translator(locale, "desk");
  const domain = translator(locale, "domain");
  const here = usePathname();
  const home = paths.desk.home(locale);
  const sections = [
    { label: t("nav.inbox"), href: home },
    { label: t("nav.articles"), href: paths.desk.articles(locale) },
    { label: t("nav.parties"), href: paths.desk.parties(locale) },
    ...(mayManageUsers(actor) ? [{ label: t("nav.users"), href: paths.desk.users(locale) }] : []),
    ...(maySettings(actor) ? [{ label: t("nav.settings"), href: paths.desk.settings(locale) }] : []),
  ];
  const isHere = (href: string): boolean => (href === home ? here === home : here.startsWith(href));
  return (
    <header className="desk-mast">
      <a className="logo" href={paths.home(locale)} aria-label={t("home")}>{t("brand")}</a>
      <nav aria-label={t("nav.label")}>
        <ul>
          {sections.map(({ label, href }) => (
            <li key={href}><a href={href} aria-current={isHere(href) ? "page" : undefined}>{label}</a></li>
          ))}
        </ul>
      </nav>
      <div className="desk-who">
        <Palette commands={commandsOf(actor, locale)} />
        <a href={paths.desk.account(locale)} aria-label={t("nav.account")} title={domain(`role.${actor.role}`)}><bdi>{actor.name}</bdi></a>
        <form action={signOut}>
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="linklike">{t("nav.signOut")}</button>
        </form>
      </div>
    </header>
  );
}
