import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Nonce } from "#components/desk/nonce.tsx";
import { translator } from "#lib/i18n/messages.ts";
import "#app/desk.css";
import "#app/bench.css";
import "#app/beside.css";
import "#app/quotes.css";
import { localeOf } from "./request.ts";

export const dynamic = "force-dynamic";

type Props = { readonly children: ReactNode; readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const t = translator(localeOf((await params).locale), "desk");
  return { title: { default: t("title"), template: `%s · ${t("title")}` }, robots: { index: false, follow: false } };
}

/** Pages for one person: never stored. The widgets read the nonce for the few styles they add. */
export default async function DeskRoot({ children }: Props) {
  const nonce = (await headers()).get("x-nonce") ?? "";
  return (
    <>
      <Nonce nonce={nonce} />
      {children}
    </>
  );
}
