import type { Metadata } from "next";
import { passwordLinkAction } from "#app/_actions/session.ts";
import { NewPasswordForm } from "#components/desk/people/sign-in.tsx";
import { readLink } from "#lib/auth/links.ts";
import { translator } from "#lib/i18n/messages.ts";
import { localeOf } from "../../../../request.ts";
import { LinkGone } from "../../link-gone.tsx";

type Props = { readonly params: Promise<{ readonly locale: string; readonly token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), "desk")("password.new"), referrer: "no-referrer" };
}

export default async function PasswordPage({ params }: Props) {
  const { locale: given, token } = await params;
  const locale = localeOf(given);
  const t = translator(locale, "desk");
  const user = (await readLink(token))?.user ?? null;
  if (user === null) return <LinkGone locale={locale} />;
  return (
    <>
      <h1>{t("password.new")}</h1>
      <p className="hint">{t("link.for", { name: user.name })} · <bdi>{user.email}</bdi></p>
      <NewPasswordForm action={passwordLinkAction.bind(null, token)} email={user.email} />
    </>
  );
}
