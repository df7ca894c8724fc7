import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { naskhArabic, naskhLatin, plexArabic, plexLatin } from "#app/fonts.ts";
import { Sprite } from "#components/ui/sprite.tsx";
import { env } from "#lib/env.ts";
import { translator } from "#lib/i18n/messages.ts";
import { isLocale } from "#lib/paths.ts";
import "#app/globals.css";

type Props = { readonly children: ReactNode; readonly params: Promise<{ readonly locale: string }> };

const faces = [naskhArabic, naskhLatin, plexArabic, plexLatin].map((font) => font.variable).join(" ");

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f8f6" },
    { media: "(prefers-color-scheme: dark)", color: "#121714" },
  ],
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale, "site");
  const { PUBLIC_URL, HOST, PORT } = env();
  return {
    metadataBase: new URL(PUBLIC_URL ?? `http://${HOST}:${String(PORT)}`),
    title: { default: `${t("brand")}: ${t("tagline")}`, template: `%s · ${t("brand")}` },
    description: t("description"),
    icons: { icon: "/icon.svg" },
  };
}

/** Language and direction are said once, here; everything below uses logical properties. */
export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} dir={locale === "ar" ? "rtl" : "ltr"} className={faces} suppressHydrationWarning>
      <body>
        <Sprite />
        {children}
      </body>
    </html>
  );
}
