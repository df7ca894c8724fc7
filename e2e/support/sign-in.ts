import { expect, type Page } from "@playwright/test";
import type { Person } from "./people.ts";

export async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole("textbox", { name: "البريد الإلكتروني" }).fill(email);
  await page.getByLabel("كلمة المرور").fill(password);
  await page.getByRole("button", { name: "ادخل" }).click();
}

/** Signs in by the form and waits for the desk. The site lets ten sign-ins through in a row: tests keep sessions instead. */
export async function signIn(page: Page, person: Pick<Person, "email" | "password">): Promise<void> {
  await page.goto("/desk/sign-in");
  await fillSignIn(page, person.email, person.password);
  await expect(page.getByRole("heading", { level: 1, name: "الوارد" })).toBeVisible();
}
