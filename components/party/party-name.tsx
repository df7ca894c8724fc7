import { worded } from "#components/ui/worded.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { PartyRef } from "#lib/views/shared.ts";

type Props = { readonly party: PartyRef; readonly locale: Locale; readonly linked?: boolean };

/** A party's name, isolated from the direction of the sentence around it. Unnamed sources have no page to link to. */
export function PartyName({ party, locale, linked = false }: Props) {
  const name = worded(locale, party.nameAr, party.nameEn);
  const text = <bdi {...name.attrs}>{name.text}</bdi>;
  if (!linked || party.kind === "unnamed_sources") return text;
  return <a href={paths.party(locale, party.ref)}>{text}</a>;
}

export const nameOf = (party: PartyRef, locale: Locale): string => worded(locale, party.nameAr, party.nameEn).text;
