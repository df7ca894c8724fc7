"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect, useRef, useState, useTransition, type ReactNode, type SyntheticEvent } from "react";
import { useDesk } from "../context.tsx";
import { FormContext, type Start } from "./context.tsx";
import { focusFirstWrong, unresolvedIn } from "./focus.ts";
import { forget } from "./kept.ts";
import { IDLE, INTENTS, type FormAction, type FormState, type Intent } from "./state.ts";
import { Offers } from "./offers.tsx";
import { reach, UNREACHED } from "./reach.ts";
import { answeredPress, pressOf } from "./press.ts";
import { LEFT_OUT, leftOutOf } from "./left-out.ts";
import { nextVersion, remoteName, seenOf } from "./remote.ts";
import { isRenewing } from "./renewal.ts";
import { saveByKey, saveLater } from "./save.ts";
import { recall } from "./sync.ts";
import { Trouble } from "./trouble.tsx";

type Props = {
  readonly action: FormAction;
  /** Names the form among all forms of the tab: what it is, of which record. Never of which revision: what was typed would vanish with it. */
  readonly name: string;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly className?: string;
  readonly start?: Start;
  /** The server keeps what is typed, for another tab or browser. */
  readonly drafted?: boolean;
  /** Stays on the page, which whoever is told draws anew, instead of going where the answer says. `intent`: what the button pressed was for. */
  readonly onDone?: (state: FormState, intent: Intent) => void;
  readonly onRefused?: () => void;
  readonly children: ReactNode;
};

/** The button pressed belongs to what is sent: it says draft or publish. So does the press: sent again, it stores nothing twice. */
function dataOf(name: string, event: SyntheticEvent<HTMLFormElement, SubmitEvent>): FormData {
  const data = new FormData(event.currentTarget, event.nativeEvent.submitter);
  data.set("press", pressOf(name));
  const draft = data.get("draft");
  if (typeof draft !== "string") return data;
  const remote = remoteName(draft);
  for (const [name, value] of Object.entries({ draft: remote, draftVersion: nextVersion(), draftSeen: seenOf(remote) })) data.set(name, value);
  return data;
}

const NOTHING: Start = {};

const isHere = (address: string): boolean => new URL(address, location.href).pathname === location.pathname;

/**
 * A form of the desk: a plain form without scripts; with them it keeps what is typed, says refusals beside their
 * fields, moves the focus to the first wrong one, and goes on when it is done.
 */
export function DeskForm({ action, name, label, labelledBy, className = "form", start = NOTHING, drafted = false, onDone, onRefused, children }: Props) {
  const [sent, dispatch] = useActionState(action, IDLE);
  const [state, setState] = useState(sent);
  const [pending, startSending] = useTransition();
  const { locale } = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const answered = useRef(0);
  const intent = useRef<Intent>("save");
  // What would be left out, as it was said last: pressed again, it is.
  const warned = useRef("");
  const router = useRouter();

  useEffect(() => {
    if (state.attempt === answered.current) return;
    answered.current = state.attempt;
    if (state.kind === "refused" || state.kind === "stale") focusFirstWrong(form.current, state);
    if (state.kind === "refused") onRefused?.();
    // What somebody else has logged meanwhile is to be seen before it is decided on.
    if (state.refusals.some(({ code }) => code === "logged_meanwhile")) router.refresh();
    if (state.kind !== "done") return;
    forget(name);
    if (onDone !== undefined) return onDone(state, intent.current);
    const { next } = state;
    if (next !== null) router.push(next);
    // A place on this same page is gone to without asking the server what it shows now.
    if (next === null || isHere(next)) router.refresh();
  }, [state, name, onDone, onRefused, router]);

  useEffect(() => {
    if (drafted) void recall(name);
  }, [drafted, name]);

  const submit = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>): void => {
    event.preventDefault();
    if (pending) return;
    if (isRenewing()) return saveLater(event);
    const refuse = (refusals: FormState["refusals"]): FormState => ({ ...state, kind: "refused", attempt: state.attempt + 1, refusals });
    const unresolved = unresolvedIn(event.currentTarget);
    if (unresolved.length > 0) {
      setState(refuse(unresolved));
      return;
    }
    const data = dataOf(name, event);
    const leftOut = leftOutOf(event.currentTarget);
    const left = JSON.stringify(leftOut);
    if (warned.current !== left) data.set(LEFT_OUT, left);
    intent.current = INTENTS.find((each) => each === data.get("intent")) ?? "save";
    startSending(async () => {
      const answer = await reach(() => action(state, data), refuse(UNREACHED));
      if (answer.refusals !== UNREACHED) answeredPress(name);
      // Another refusal («sign in again») has not said what would be lost.
      if (answer.kind === "refused" && leftOut.every(({ code, field }) => answer.refusals.some((each) => each.code === code && each.field === field))) warned.current = left;
      setState(answer);
    });
  };

  return (
    <FormContext value={{ name, state, pending, start }}>
      <form ref={form} className={className} action={dispatch} onSubmit={submit} onKeyDown={saveByKey} noValidate aria-label={label} aria-labelledby={labelledBy} aria-busy={pending}>
        <input type="hidden" name="locale" value={locale} />
        {drafted ? <input type="hidden" name="draft" value={name} /> : null}
        {drafted ? <Offers /> : null}
        <Trouble />
        {children}
      </form>
    </FormContext>
  );
}
