"use client";

import { useId, type KeyboardEvent } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { STANCES, type Stance } from "#lib/domain/stance.ts";
import { directionOf } from "#lib/i18n/direction.ts";
import { digitOf } from "../bench/keys.ts";
import { useWords } from "../context.tsx";
import { useEarly } from "../fields/early.ts";
import { StancePicker } from "./stances.tsx";
import { toggled, type TargetDraft } from "./target-draft.ts";

type Props = {
  readonly target: TargetDraft;
  readonly onChange: (change: Partial<Pick<TargetDraft, "stances" | "scope">>) => void;
  readonly onRemove: () => void;
  readonly onAddParts: () => void;
};

/** One thing that a response answers, with its stances and how far they reach. */
export function TargetItem({ target, onChange, onRemove, onAddParts }: Props) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const id = useId();
  const setStances = (stances: Stance[]): void => onChange({ stances });
  const setScope = (scope: string): void => onChange({ scope });
  const early = useEarly(target.scope, setScope);
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === "text";
    const stance = STANCES[(digitOf(event.code) ?? 0) - 1];
    if (typing || stance === undefined || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setStances(toggled(target.stances, stance));
  };
  return (
    <li>
      {/* Digit keys work anywhere in the group; every stance is a checkbox as well. */}
      <fieldset className="answer" id={`answer-${target.id}`} onKeyDown={press}>
        <legend dir={directionOf(target.label)}>{target.label}</legend>
        <div className="answer-h">
          {target.stances.map((stance) => <Badge key={stance} kind={stance}>{domain(`stance.${stance}`)}</Badge>)}
          {target.parts > 0 ? <button type="button" className="btn btn-small" onClick={onAddParts}>{t("target.addParts", { count: target.parts })}</button> : null}
          <button type="button" className="btn btn-small btn-q" onClick={onRemove} aria-label={t("remove", { name: target.label })}>{t("target.remove")}</button>
        </div>
        <StancePicker stances={target.stances} onChange={setStances} label={t("target.stance")} />
        <div className="scope">
          <label htmlFor={id}>{t("target.scope")}</label>
          <input id={id} ref={early} type="text" className="in" value={target.scope} onChange={(event) => setScope(event.currentTarget.value)} />
        </div>
      </fieldset>
    </li>
  );
}
