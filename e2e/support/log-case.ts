import type { Page } from "@playwright/test";
import { expectRemoved, newArticle, putBackAndRemove } from "./article.ts";
import type { Case, Logged } from "./case.ts";
import { addHop } from "./chain.ts";
import { claimForm, expectQuote, fillClaim, logged, publish, publishLogged, saveLogged, type NewClaim } from "./claim-form.ts";
import { fillResponse, responseForm, type NewResponse } from "./response-form.ts";
import { selectByKeyboard, selectByMouse, wordsIn } from "./select-words.ts";

type Select = typeof selectByMouse;

/** Pastes the article, reads what was removed, puts a line back and removes it again. */
export async function intake(page: Page, { article, removed }: Case): Promise<void> {
  await newArticle(page, article);
  for (const [line, reason] of removed) await expectRemoved(page, line, reason);
  await putBackAndRemove(page, "إعادة استخدام هذا المحتوى");
}

async function logClaim(page: Page, claim: Logged<NewClaim>, raw: string, select: Select): Promise<void> {
  const exact = wordsIn(raw, claim.words);
  await select(page, exact);
  if (select === selectByKeyboard) await page.keyboard.press("c");
  else await page.getByRole("button", { name: "سجّل ادعاء" }).click();
  const form = claimForm(page);
  await expectQuote(form, exact);
  await fillClaim(form, claim);
  await saveLogged(form, "احفظ مسودة", claim.statement);
}

/** Logs the five claims as drafts: the first by keyboard, the others by mouse. */
export async function logClaims(page: Page, { claims, article }: Case): Promise<void> {
  await logClaim(page, claims.report, article.raw, selectByKeyboard);
  for (const claim of [claims.began, claims.starlink, claims.tests, claims.calls]) await logClaim(page, claim, article.raw, selectByMouse);
}

async function logResponse(page: Page, response: Logged<NewResponse>, raw: string): Promise<void> {
  const exact = wordsIn(raw, response.words);
  await selectByMouse(page, exact);
  await page.getByRole("button", { name: "سجّل ردًّا" }).click();
  const form = responseForm(page);
  await expectQuote(form, exact);
  await fillResponse(form, response);
  await saveLogged(form, "احفظ وانشر", response.summary);
}

/** Logs the four responses and publishes each at once. */
export async function logResponses(page: Page, { responses, article }: Case): Promise<void> {
  for (const response of Object.values(responses)) await logResponse(page, response, article.raw);
}

/** Publishes the article and the claims, and tells the chain behind the report. */
export async function publishAll(page: Page, { claims, chain }: Case): Promise<void> {
  await publish(page);
  for (const { statement } of Object.values(claims)) await publishLogged(page, statement);
  await logged(page).getByRole("link", { name: claims.report.statement }).click();
  for (const hop of chain) await addHop(page, hop);
}
