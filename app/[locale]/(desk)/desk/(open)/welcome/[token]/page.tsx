import type { Metadata } from "next";
import { welcomeAction } from "#app/_actions/session.ts";
import { WelcomeForm } from "#components/desk/people/sign-in.tsx";
import { readLink } from "#lib/auth/links.ts";
import { translator } from "#lib/i18n/messages.ts";
import { timeZones } from "#lib/i18n/time-zones.ts";
import { localeOf } from "../../../../request.ts";
import { LinkGone } from "../../link-gone.tsx";

type Props = { readonly params: Promise<{ readonly locale: string; readonly token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), "desk")("welcome.title"), referrer: "no-referrer" };
}

export default async function WelcomePage({ params }: Props) {
  const { locale: given, token } = await params;
  const locale = localeOf(given);
  const t = translator(locale, "desk");
  const link = await readLink(token);
  if (link?.user !== null) return <LinkGone locale={locale} />;
  return (
    <>
      <h1>{t("welcome.title")}</h1>
      <p className="hint">{t("welcome.note")}</p>
      <WelcomeForm action={welcomeAction.bind(null, token)} zones={timeZones()} />
    </>
  );
}
