import type { Metadata } from "next";
import { NotFoundNotice } from "#components/site/notice.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import { pageMetadata } from "./page-metadata.ts";
import { SitePage } from "./site-page.tsx";

type Props = { readonly locale: Locale };

export function missingMetadata(locale: Locale): Metadata {
  const t = translator(locale, "site");
  const { alternates: _none, ...metadata } = pageMetadata({ locale, title: t("notFound.title"), description: t("notFound.text"), path: (other) => paths.home(other), status: 404 });
  return metadata;
}

/** Not `notFound()`: its page needs a script to appear. This one is written out, and its metadata makes the answer a 404. */
export function Missing({ locale }: Props) {
  return (
    <SitePage locale={locale} section={null} path={(other) => paths.home(other)}>
      <NotFoundNotice locale={locale} />
    </SitePage>
  );
}
