import type { Locator } from "@playwright/test";

const optionsOf = (form: Locator): Locator => form.page().getByRole("option");

/** Types into a field that finds records, and takes the one of exactly this name. */
export async function choose(form: Locator, label: string, typed: string, name: string): Promise<void> {
  await form.getByRole("combobox", { name: label, exact: true }).fill(typed);
  await optionsOf(form).and(form.page().getByRole("option", { name, exact: true })).click();
}

/** Types a name that nobody has yet, and makes the party in place. */
export async function makeParty(form: Locator, label: string, name: string, kind: string): Promise<void> {
  await form.getByRole("combobox", { name: label, exact: true }).fill(name);
  await form.page().getByRole("option", { name: `أضف «${name}»` }).click();
  const dialog = form.page().getByRole("dialog", { name: "جهة جديدة" });
  await dialog.getByRole("radio", { name: kind }).check();
  await dialog.getByRole("button", { name: "أضف الجهة" }).click();
  await dialog.waitFor({ state: "hidden" });
}
