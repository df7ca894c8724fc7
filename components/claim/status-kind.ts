import type { MarkKind } from "#components/ui/mark.tsx";
import type { StatusView } from "#lib/views/shared.ts";

/** The mark a status is led by: the first stance that counts, the asking where only silence is recorded, none where nothing is. */
export function statusKind(status: StatusView): MarkKind | null {
  const [first] = status.who;
  if (first !== undefined) return first.stance;
  return status.status === "no_reply" || status.status === "awaiting_reply" ? "request" : null;
}
