import type { Metadata } from "next";
import { addUserAction, changeRoleAction, resetLinkAction, revokeSessionsAction, setDisabledAction } from "#app/_actions/user.ts";
import { AddUserForm, Users } from "#components/desk/people/users.tsx";
import { mayManageUsers } from "#lib/domain/access.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { listUsers } from "#lib/queries/user.ts";
import { localeOf, signedIn, type LocaleParams } from "../../../request.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), "desk")("user.list") };
}

export default async function UsersPage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "desk");
  const actor = await signedIn(locale, paths.desk.users(locale));
  const actions = { role: changeRoleAction, disable: setDisabledAction, reset: resetLinkAction, revoke: revokeSessionsAction };
  return (
    <div className="sheet">
      <header className="sheet-h"><h1>{t("user.list")}</h1></header>
      {mayManageUsers(actor) ? (
        <>
          <Users users={await listUsers(actor)} actions={actions} />
          <section aria-labelledby="new-user"><h2 id="new-user">{t("user.new")}</h2><AddUserForm action={addUserAction} /></section>
        </>
      ) : (
        <p className="notice">{t("adminOnly")}</p>
      )}
    </div>
  );
}
