import { expect, type Locator, type Page } from "@playwright/test";
import { choose } from "./combo.ts";

export type NewResponse = {
  readonly responder: readonly [typed: string, name: string];
  readonly wording: "اقتباس حرفي" | "كلام منقول بالمعنى";
  readonly summary: string;
  readonly saidOn: string;
  readonly eventOn?: string;
  readonly capacity?: string;
  /** The party proposed from the office; "nobody": the proposal is cleared, the speaker spoke for himself. */
  readonly onBehalfOf?: string;
  readonly answers: readonly { readonly claim: string; readonly stance: string }[];
};

export const NOBODY = "nobody";

export const responseForm = (page: Page): Locator => page.getByRole("form", { name: "رد جديد" });

async function answer(form: Locator, claim: string, stance: string): Promise<void> {
  await choose(form, "يرد على", claim, claim);
  const target = form.getByRole("list", { name: "ما يرد عليه" }).getByRole("group", { name: claim, exact: true });
  const stances = target.getByRole("checkbox");
  for (const taken of await stances.and(form.page().getByRole("checkbox", { checked: true })).all()) await taken.uncheck();
  await target.getByRole("checkbox", { name: stance, exact: true }).check();
}

async function spokenFor(form: Locator, party: string | undefined): Promise<void> {
  const field = form.getByRole("combobox", { name: "بالنيابة عن" });
  if (party !== undefined && party !== NOBODY) await expect(field).toHaveValue(party);
  if (party !== NOBODY) return;
  await field.fill("");
  await field.press("Tab");
  await expect(field).toHaveValue("");
}

/** Fills the form of a response whose words are selected already; capacity and party spoken for are proposed from the office. */
export async function fillResponse(form: Locator, response: NewResponse): Promise<void> {
  await form.getByRole("textbox", { name: "قيل في" }).fill(response.saidOn);
  await choose(form, "قائل الرد", ...response.responder);
  if (response.capacity !== undefined) await expect(form.getByRole("textbox", { name: "صفته يومها" })).toHaveValue(response.capacity);
  await spokenFor(form, response.onBehalfOf);
  await form.getByRole("radio", { name: response.wording }).check();
  await form.getByRole("textbox", { name: "خلاصة الرد" }).fill(response.summary);
  if (response.eventOn !== undefined) await form.getByRole("textbox", { name: "زمن الواقعة" }).fill(response.eventOn);
  for (const { claim, stance } of response.answers) await answer(form, claim, stance);
}
