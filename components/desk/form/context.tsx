"use client";

import { createContext, useContext } from "react";
import type { Refusal } from "#lib/domain/result.ts";
import { useKept } from "./kept.ts";
import { IDLE, type FormState } from "./state.ts";

/** What a form begins with, by field: read out of an article, for example. It is not typed, so it is not kept. */
export type Start = Readonly<Record<string, string>>;

type FormContextValue = { readonly name: string; readonly state: FormState; readonly pending: boolean; readonly start: Start };

export const FormContext = createContext<FormContextValue>({ name: "", state: IDLE, pending: false, start: {} });

export const useForm = (): FormContextValue => useContext(FormContext);

/** The field a refusal belongs to: `passages.0.exact` stands beside `passages`. */
export const headOf = (refusal: Refusal): string | undefined => refusal.field?.split(".")[0];

/** A field's value: typed and not saved, else what the server gave back, else what the form begins with, else what is stored. */
export function useFieldValue(name: string, initial: string): [string, (value: string) => void] {
  const { name: form, state, start } = useForm();
  return useKept(form, name, state.typed[name] ?? start[name] ?? initial);
}

/** The refusals beside one field. */
export function useRefusals(name: string): readonly Refusal[] {
  const { state } = useForm();
  return state.kind === "refused" || state.kind === "stale" ? state.refusals.filter((refusal) => headOf(refusal) === name) : [];
}
