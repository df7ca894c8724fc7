import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signInAction } from "#app/_actions/session.ts";
import { SignInForm } from "#components/desk/people/sign-in.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { localeOf, one, session, type LocaleParams, type SearchParams } from "../../../request.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), "desk")("signIn.title") };
}

export default async function SignInPage({ params, searchParams }: LocaleParams & SearchParams) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "desk");
  if ((await session()) !== null) redirect(paths.desk.home(locale));
  const to = one((await searchParams)["to"]) ?? "";
  return (
    <>
      <h1>{t("signIn.title")}</h1>
      <SignInForm action={signInAction} to={to} />
      <p className="hint">{t("signIn.note")}</p>
    </>
  );
}
