import { mayManageUsers, maySettings } from "#lib/domain/access.ts";
import type { UserActor } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { Command } from "./hits.ts";

/** The pages of the desk that this person may open, by the names they have in its masthead and buttons. */
export function commandsOf(actor: UserActor, locale: Locale): readonly Command[] {
  const t = translator(locale, "desk");
  const to = paths.desk;
  return [
    { id: "newArticle", label: t("article.new"), url: to.newArticle(locale) },
    { id: "newClaim", label: t("inbox.newClaim"), url: to.newClaim(locale), also: t("claim.new") },
    { id: "newResponse", label: t("inbox.newResponse"), url: to.newResponse(locale), also: t("response.new") },
    { id: "inbox", label: t("nav.inbox"), url: to.home(locale) },
    { id: "articles", label: t("nav.articles"), url: to.articles(locale) },
    { id: "parties", label: t("nav.parties"), url: to.parties(locale) },
    ...(mayManageUsers(actor) ? [{ id: "users", label: t("nav.users"), url: to.users(locale) }] : []),
    ...(maySettings(actor) ? [{ id: "settings", label: t("nav.settings"), url: to.settings(locale) }] : []),
    { id: "account", label: t("nav.account"), url: to.account(locale) },
    { id: "site", label: t("nav.site"), url: paths.home(locale) },
  ];
}
