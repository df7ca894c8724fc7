import type { Metadata } from "next";
import { changePasswordAction, revokeOthersAction, revokeSessionAction } from "#app/_actions/session.ts";
import { Sessions } from "#components/desk/people/sessions.tsx";
import { ChangePasswordForm } from "#components/desk/people/sign-in.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { listSessions } from "#lib/queries/user.ts";
import { localeOf, session, signedIn, type LocaleParams } from "../../../request.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), "desk")("account.title") };
}

export default async function AccountPage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "desk");
  const domain = translator(locale, "domain");
  const actor = await signedIn(locale, paths.desk.account(locale));
  const current = await session();
  return (
    <div className="sheet is-narrow">
      <header className="sheet-h"><h1>{t("account.title")}</h1></header>
      <p>{t("account.signedInAs", { name: actor.name, role: domain(`role.${actor.role}`) })} · <bdi>{current?.email ?? ""}</bdi></p>
      <section aria-labelledby="sessions-title">
        <h2 id="sessions-title">{t("account.sessions")}</h2>
        <Sessions sessions={await listSessions(actor, actor.id)} current={current?.sessionId ?? ""} revoke={revokeSessionAction} revokeOthers={revokeOthersAction} />
      </section>
      <section aria-labelledby="password-title">
        <h2 id="password-title">{t("password.change")}</h2>
        <ChangePasswordForm action={changePasswordAction} email={current?.email ?? ""} />
      </section>
    </div>
  );
}
