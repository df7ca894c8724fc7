import { Icon } from "#components/ui/icon.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import { LONGEST_TYPED } from "#lib/views/search.ts";
import { suggestWords } from "./suggest-words.ts";

/** The search box in the masthead of wide pages; a plain form that `/search.js` adds suggestions to. */
export function TopBox({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, "site");
  return (
    <form action={paths.search(locale)} role="search" className="top-find" {...suggestWords(locale)}>
      <label className="vh" htmlFor="q-top">{t("search.label")}</label>
      <div>
        <Icon name="find" />
        <input id="q-top" name="q" type="search" dir="auto" maxLength={LONGEST_TYPED} placeholder={t("search.placeholder")} autoComplete="off" spellCheck={false} />
        <kbd aria-hidden="true" title={t("search.slash")}>/</kbd>
      </div>
    </form>
  );
}
