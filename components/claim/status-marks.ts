import type { MarkKind } from "#components/ui/mark.tsx";
import type { Stance } from "#lib/domain/stance.ts";
import type { StatusView } from "#lib/views/shared.ts";

const AGAINST: readonly Stance[] = ["denies", "disputes"];
const FOR: readonly Stance[] = ["confirms", "partly_confirms"];

/** The first of some stances that somebody takes. */
const firstOf = ({ who }: StatusView, wanted: readonly Stance[]): MarkKind[] => who.filter(({ stance }) => wanted.includes(stance)).slice(0, 1).map(({ stance }) => stance);

/** The marks a status is led by: those of both sides of a contested claim, else the one that made it; none where nothing is recorded. */
export function statusMarks(view: StatusView): readonly MarkKind[] {
  switch (view.status) {
    case "contested":
      return [...firstOf(view, AGAINST), ...firstOf(view, FOR)];
    case "retracted":
      return ["retracts"];
    case "confirmed_by_party":
      return ["confirms"];
    case "partly_confirmed":
      return ["partly_confirms"];
    case "denied":
      return ["denies"];
    case "disputed":
      return ["disputes"];
    case "questioned":
      return view.who.slice(0, 1).map(({ stance }) => stance);
    case "no_comment":
      return ["no_comment"];
    case "no_reply":
    case "awaiting_reply":
      return ["request"];
    case "unanswered":
      return [];
  }
}
