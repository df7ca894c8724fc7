import { z } from "zod";
import type { Row } from "./transport.ts";

/** The list of what was chosen in an article: not typed, so two of them are joined rather than shown side by side. */
const BENCH = /^bench-[0-9a-f-]{36}$/u;
export const isJoined = (form: string): boolean => BENCH.test(form);

type Values = Readonly<Record<string, string>>;

const listShape = z.array(z.looseObject({ id: z.string() }));
const recordShape = z.record(z.string(), z.unknown());

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}

function joinedValue(theirs: string | undefined, mine: string): string {
  const [before, after] = [readJson(theirs), readJson(mine)];
  const lists = [listShape.safeParse(before), listShape.safeParse(after)] as const;
  if (lists[0].success && lists[1].success) return JSON.stringify([...new Map([...lists[0].data, ...lists[1].data].map((one) => [one.id, one])).values()]);
  const records = [recordShape.safeParse(before), recordShape.safeParse(after)] as const;
  return records[0].success && records[1].success ? JSON.stringify({ ...records[0].data, ...records[1].data }) : mine;
}

/** Both lists in one, so that nothing begun from either becomes unreachable; of the same thing, this tab's. */
export function joined(theirs: Values, mine: Values): Values {
  return { ...theirs, ...Object.fromEntries(Object.entries(mine).map(([name, value]) => [name, joinedValue(theirs[name], value)])) };
}

/** Where this tab stands with a form. */
type Here = {
  readonly formOf: (remote: string) => string;
  readonly remoteOf: (form: string) => string;
  /** It has something newer than what was asked for. */
  readonly isNewer: (form: string) => boolean;
  readonly seenOf: (remote: string) => string;
};

type Plan = {
  /** What the server knows better; without fields, the form was saved or given up elsewhere. */
  readonly take: readonly { readonly form: string; readonly row: Row }[];
  /** What the server knows nothing of, or no more: it is sent again, since nobody said that it may go. */
  readonly again: readonly string[];
  /** What was written in another tab or browser. */
  readonly offers: ReadonlyMap<string, readonly Row[]>;
};

/** What follows from what the server keeps, for the forms that this tab has `begun` and those it has not. */
export function planOf(rows: readonly Row[], begun: readonly string[], here: Here): Plan {
  const isOwn = (row: Row): boolean => row.form === here.remoteOf(here.formOf(row.form));
  const take = rows
    .filter((row) => isOwn(row) && !here.isNewer(here.formOf(row.form)) && row.version !== here.seenOf(row.form))
    .map((row) => ({ form: here.formOf(row.form), row }));
  const known = new Set(rows.filter(isOwn).map(({ form }) => here.formOf(form)));
  const others = rows.filter((row) => !isOwn(row) && Object.keys(row.values).length > 0);
  return { take, again: begun.filter((form) => !known.has(form) && !here.isNewer(form)), offers: Map.groupBy(others, ({ form }) => here.formOf(form)) };
}
