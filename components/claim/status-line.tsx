import { Word } from "#components/ui/badge.tsx";
import { Mark } from "#components/ui/mark.tsx";
import { statusWords } from "#lib/i18n/status-words.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { StatusView } from "#lib/views/shared.ts";
import { statusMarks } from "./status-marks.ts";

/** What came of a claim, in a list: in the colour of the stance that made it; a contested one in none, with the marks of both sides and its name. */
export function StatusLine({ status, locale }: { readonly status: StatusView; readonly locale: Locale }) {
  const [kind, ...others] = statusMarks(status);
  const words = statusWords(status, locale);
  if (kind === undefined) return words;
  if (others.length === 0) return <Word kind={kind}>{words}</Word>;
  return (
    <span className="word is-contested">
      {[kind, ...others].map((each) => <Mark key={each} kind={each} />)}
      <span><b>{translator(locale, "domain")(`status.${status.status}`)}</b> {words}</span>
    </span>
  );
}
