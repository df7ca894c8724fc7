"use client";

import { useId, type KeyboardEvent } from "react";
import { Badge } from "#components/ui/badge.tsx";
import type { Stance } from "#lib/domain/stance.ts";
import type { ClaimHit } from "#lib/views/desk.ts";
import { useFinders, useWords } from "../context.tsx";
import type { Chosen } from "../fields/chosen.ts";
import { useClaimChosen, useResponseChosen } from "../fields/claim.tsx";
import { Combo } from "../fields/combo.tsx";
import type { Choice } from "../fields/search.ts";
import { Refusals } from "../fields/shell.tsx";
import { useForm, useRefusals } from "../form/context.tsx";
import { StancePicker, stanceOfKey, toggled } from "./stances.tsx";
import type { TargetDraft } from "./target-draft.ts";
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
  const { parts } = useFinders();
  const claimChosen = useClaimChosen();
  const find = useFindTargets();
  const { name, start } = useForm();
  const [targets, setTargets] = useTargets(name, startTargets(start) ?? initial);
  const [stances, setStances] = useStances(name, start);
  const wrong = useRefusals("targets").length > 0;
  const missing = targets.filter(({ stances }) => stances.length === 0).length;

  const withTarget = (list: readonly TargetDraft[], found: Found): TargetDraft[] =>
    list.some((each) => each.id === found.id) ? [...list] : [...list, { ...found, stances: list.at(-1)?.stances ?? stances, scope: "" }];
  const add = (found: Found): void => {
    setTargets(withTarget(targets, found));
    focusStances(found.id);
  };
  const change = (target: TargetDraft): void => setTargets(targets.map((each) => (each.id === target.id ? target : each)));
  const addParts = async (target: TargetDraft): Promise<void> => {
    const found: readonly ClaimHit[] = await parts(target.id);
    const list = found.reduce((all, hit) => withTarget(all, { kind: "claim", id: hit.id, label: claimChosen(hit).label, parts: hit.parts }), targets);
    setTargets(list.map((each) => (found.some((hit) => hit.id === each.id) && each.stances.length === 0 ? { ...each, stances: target.stances } : each)));
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
      {targets.length > 0 || start["targetsChosen"] === undefined ? null : <StancePicker stances={stances} onChange={setStances} label={t("target.stance")} />}
      {missing > 0 ? <p className="hint" role="status">{t("target.withoutStance", { count: missing })}</p> : null}
      <ol className="answered" aria-label={t("target.list")}>
        {targets.map((target) => (
          <TargetItem
            key={target.id}
            target={target}
            onChange={change}
            onRemove={() => setTargets(targets.filter((each) => each.id !== target.id))}
            onAddParts={() => void addParts(target)}
          />
        ))}
      </ol>
    </div>
  );
}

/** What was just added asks for its stance: the focus goes there once it is drawn, and digit keys work at once. */
function focusStances(id: string): void {
  const focus = (): void => document.getElementById(`answer-${id}`)?.querySelector<HTMLElement>("input[type=checkbox]")?.focus();
  requestAnimationFrame(() => requestAnimationFrame(focus));
}

type ItemProps = {
  readonly target: TargetDraft;
  readonly onChange: (target: TargetDraft) => void;
  readonly onRemove: () => void;
  readonly onAddParts: () => void;
};

function TargetItem({ target, onChange, onRemove, onAddParts }: ItemProps) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const id = useId();
  const setStances = (stances: Stance[]): void => onChange({ ...target, stances });
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === "text";
    const stance = stanceOfKey(event.key);
    if (typing || stance === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setStances(toggled(target.stances, stance));
  };
  return (
    <li>
      {/* Digit keys work anywhere in the group; every stance is a checkbox as well. */}
      <fieldset className="answer" id={`answer-${target.id}`} onKeyDown={press}>
        <legend dir="auto">{target.label}</legend>
        <div className="answer-h">
          {target.stances.map((stance) => <Badge key={stance} kind={stance}>{domain(`stance.${stance}`)}</Badge>)}
          {target.parts > 0 ? <button type="button" className="btn btn-small" onClick={onAddParts}>{t("target.addParts", { count: target.parts })}</button> : null}
          <button type="button" className="btn btn-small btn-q" onClick={onRemove} aria-label={t("remove", { name: target.label })}>{t("target.remove")}</button>
        </div>
        <StancePicker stances={target.stances} onChange={setStances} label={t("target.stance")} />
        <div className="scope">
          <label htmlFor={id}>{t("target.scope")}</label>
          <input id={id} type="text" className="in" value={target.scope} onChange={(event) => onChange({ ...target, scope: event.currentTarget.value })} />
        </div>
      </fieldset>
    </li>
  );
}
