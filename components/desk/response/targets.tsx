"use client";

import { useId, useState } from "react";
import { refusalWords } from "#lib/i18n/refusal.ts";
import type { ClaimHit } from "#lib/views/desk.ts";
import { afterDrawing } from "../bench/focus.ts";
import { useDesk, useFinders, useWords } from "../context.tsx";
import { UNREACHABLE } from "../finders.ts";
import type { Chosen } from "../fields/chosen.ts";
import { useClaimChosen, useResponseChosen } from "../fields/claim.tsx";
import { Combo } from "../fields/combo.tsx";
import type { Choice } from "../fields/search.ts";
import { Refusals } from "../fields/shell.tsx";
import { useForm, useRefusals } from "../form/context.tsx";
import { StancePicker } from "./stances.tsx";
import { withParts, withTarget, type TargetDraft } from "./target-draft.ts";
import { TargetItem } from "./target-item.tsx";
import { startTargets, useStances, useTargets } from "./use-targets.ts";

/** What the server is sent: one row for each stance on each target. */
const targetRows = (targets: readonly TargetDraft[]) =>
  targets.flatMap(({ kind, id, stances, scope }) =>
    stances.map((stance) => ({ ...(kind === "claim" ? { claimId: id } : { targetResponseId: id }), stance, scope })),
  );

type Found = Omit<TargetDraft, "stances" | "scope">;

function useFindTargets() {
  const { claims, responses } = useFinders();
  const claimChosen = useClaimChosen();
  const responseChosen = useResponseChosen();
  const choiceOf = (kind: Found["kind"], chosen: Chosen, parts: number): Choice<Found> => ({ ...chosen, hit: { kind, id: chosen.id, label: chosen.label, parts } });
  return async (typed: string): Promise<readonly Choice<Found>[]> => {
    const [found, answered] = await Promise.all([claims(typed), responses(typed)]);
    return [
      ...found.map((hit) => choiceOf("claim", claimChosen(hit), hit.parts)),
      ...answered.map((hit) => choiceOf("response", responseChosen(hit), 0)),
    ];
  };
}

type Props = { readonly initial: readonly TargetDraft[] };

/** What the response answers: claims or other responses, each with its stances. */
export function TargetsField({ initial }: Props) {
  const id = useId();
  const t = useWords("desk");
  const domain = useWords("domain");
  const { locale } = useDesk();
  const { parts } = useFinders();
  const claimChosen = useClaimChosen();
  const find = useFindTargets();
  const { name, start } = useForm();
  const [targets, setTargets] = useTargets(name, startTargets(start) ?? initial);
  const [stances, setStances] = useStances(name, start);
  const [failed, setFailed] = useState(false);
  const wrong = useRefusals("targets").length > 0;
  const missing = targets.filter(({ stances }) => stances.length === 0).length;

  const add = (found: Found): void => {
    setTargets((now) => withTarget(now, found, stances));
    focusStances(found.id);
  };
  const change = (id: string, changed: Partial<TargetDraft>): void => setTargets((now) => now.map((each) => (each.id === id ? { ...each, ...changed } : each)));
  const addParts = (id: string): void => {
    const partOf = (hit: ClaimHit): Found => ({ kind: "claim", id: hit.id, label: claimChosen(hit).label, parts: hit.parts });
    setFailed(false);
    parts(id).then((found) => setTargets((now) => withParts(now, id, found.map(partOf))), () => setFailed(true));
  };

  return (
    <div className="f" data-field="targets">
      <input type="hidden" name="targets" value={JSON.stringify(targetRows(targets))} />
      <Combo<Found>
        label={t("target.add")}
        chosen={null}
        find={find}
        onChoose={(choice) => (choice === null ? undefined : add(choice.hit))}
        describedBy={wrong ? `${id}-wrong` : undefined}
        invalid={wrong}
        collects="leaves"
      />
      <Refusals name="targets" id={`${id}-wrong`} />
      {targets.length > 0 || start["targetsChosen"] === undefined ? null : (
        <div className="stances-first" data-left-out={stances.length === 0 ? undefined : "stance_left_out"} data-words={stances.map((stance) => domain(`stance.${stance}`)).join(" · ")}>
          <StancePicker stances={stances} onChange={setStances} label={t("target.stance")} />
          <p className="hint">{t("target.stanceNeeds")}</p>
        </div>
      )}
      {failed ? UNREACHABLE.map((refusal) => <p key={refusal.code} className="wrong" role="alert">{refusalWords(locale, refusal)}</p>) : null}
      {missing > 0 ? <p className="hint" role="status">{t("target.withoutStance", { count: missing })}</p> : null}
      <ol className="answered" aria-label={t("target.list")}>
        {targets.map((target) => (
          <TargetItem
            key={target.id}
            target={target}
            onChange={(changed) => change(target.id, changed)}
            onRemove={() => setTargets((now) => now.filter((each) => each.id !== target.id))}
            onAddParts={() => addParts(target.id)}
          />
        ))}
      </ol>
    </div>
  );
}

/** What was just added asks for its stance: the focus goes there once it is drawn, and digit keys work at once. */
function focusStances(id: string): void {
  afterDrawing(() => document.getElementById(`answer-${id}`)?.querySelector<HTMLElement>("input[type=checkbox]")?.focus());
}
