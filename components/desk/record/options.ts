"use client";

import { CHANNELS } from "#lib/domain/kinds.ts";
import { useWords } from "../context.tsx";
import type { Option } from "../fields/choice.tsx";

/** The ways in which something can be said, with «not given» first. */
export function useChannels(): readonly Option[] {
  const t = useWords("desk");
  const domain = useWords("domain");
  return [{ value: "", label: t("notGiven") }, ...CHANNELS.map((value) => ({ value, label: domain(`channel.${value}`) }))];
}
