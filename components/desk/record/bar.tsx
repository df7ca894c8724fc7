import type { ReactNode } from "react";
import { directionOf } from "#lib/i18n/direction.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import type { Locale } from "#lib/paths.ts";

type Props = {
  readonly locale: Locale;
  readonly title: string;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  readonly state: EditorialState;
  readonly children?: ReactNode;
};

const PATH: readonly EditorialState[] = ["draft", "in_review", "published"];

/** Where the record stands on its way, as a thread of three nodes. */
function StateThread({ locale, state }: { readonly locale: Locale; readonly state: EditorialState }) {
  const t = translator(locale, "desk");
  const domain = translator(locale, "domain");
  const at = PATH.indexOf(state);
  if (at === -1) return <p className="state-word"><b>{domain(`state.${state}`)}</b></p>;
  return (
    <ol className="state" aria-label={t("state.label")}>
      {PATH.map((step, index) => (
        <li key={step} className={index < at ? "done" : index === at ? "done cur" : undefined} aria-current={index === at ? "step" : undefined}>
          <b />
          {domain(`state.${step}`)}
        </li>
      ))}
    </ol>
  );
}

/** The head of a record's page: where it belongs, what it is, how far it is. */
export function RecordBar({ locale, title, crumbs, state, children }: Props) {
  const t = translator(locale, "desk");
  return (
    <header className="bar">
      <div className="bar-t">
        <nav aria-label={t("crumbs")}>
          {crumbs.map(({ label, href }) => <a key={href} href={href}>{label}</a>)}
        </nav>
        <h1 dir={directionOf(title)}>{title === "" ? t("untitled") : title}</h1>
      </div>
      <StateThread locale={locale} state={state} />
      {children}
    </header>
  );
}
