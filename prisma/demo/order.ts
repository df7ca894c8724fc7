import type { DemoCase, DemoClaim, DemoResponse } from "./case.ts";

export type Logged = { readonly kind: "claim"; readonly record: DemoClaim } | { readonly kind: "response"; readonly record: DemoResponse };

const nameOf = ({ kind, record }: Logged): string => `${kind} ${record.key}`;

/** The records that must be there before this one can be logged. */
function needs({ kind, record }: Logged): readonly string[] {
  if (kind === "response") return record.targets.map((target) => (target.claim === undefined ? `response ${target.response}` : `claim ${target.claim}`));
  return [
    ...(record.parent === undefined ? [] : [`claim ${record.parent}`]),
    ...(record.raisedBy === undefined ? [] : [`response ${record.raisedBy}`]),
  ];
}

/** Claims and responses in an order in which each names only what stands before it. Throws when there is none. */
export function logOrder({ key, claims, responses }: Pick<DemoCase, "key" | "claims" | "responses">): readonly Logged[] {
  const waiting: Logged[] = [
    ...claims.map((record): Logged => ({ kind: "claim", record })),
    ...responses.map((record): Logged => ({ kind: "response", record })),
  ];
  const ordered: Logged[] = [];
  const known = new Set<string>();
  while (waiting.length > 0) {
    const index = waiting.findIndex((item) => needs(item).every((name) => known.has(name)));
    const [next] = index === -1 ? [] : waiting.splice(index, 1);
    if (next === undefined) throw new Error(`demo ${key}: ${waiting.map(nameOf).join(", ")} cannot be ordered`);
    ordered.push(next);
    known.add(nameOf(next));
  }
  return ordered;
}
