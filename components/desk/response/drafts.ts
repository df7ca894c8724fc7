"use client";

import type { DeskTarget, TargetHit } from "#lib/views/desk.ts";
import { useClaimChosen, useResponseChosen } from "../fields/claim.tsx";
import type { TargetDraft } from "./target-draft.ts";

/** How the form shows a record that can be answered. */
function useTargetDraft(): (target: TargetHit) => TargetDraft {
  const claimChosen = useClaimChosen();
  const responseChosen = useResponseChosen();
  return (target) => ({
    kind: target.kind,
    id: target.id,
    label: target.kind === "claim" ? claimChosen(target).label : responseChosen(target).label,
    parts: target.kind === "claim" ? target.parts : 0,
    stances: [],
    scope: "",
  });
}

/** The stored targets of a response as its form shows them. */
export function useTargetDrafts(): (targets: readonly DeskTarget[]) => TargetDraft[] {
  const draft = useTargetDraft();
  return (targets) =>
    targets.map(({ target, stances }) => ({
      ...draft(target),
      stances: stances.map(({ stance }) => stance),
      scope: stances.find(({ scope }) => scope !== null)?.scope ?? "",
    }));
}
