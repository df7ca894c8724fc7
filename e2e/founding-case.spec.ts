import { expect, test } from "@playwright/test";
import { caseOf, type Case } from "./support/case.ts";
import { intake, logClaims, logResponses, publishAll } from "./support/log-case.ts";
import { admin } from "./support/people.ts";
import { phoneReader } from "./support/reader.ts";
import { readArticle, readBookClaims, readChain, readReport } from "./support/read-case.ts";
import { signIn } from "./support/sign-in.ts";
import { kremlin } from "./texts/kremlin.ts";
import { sample } from "./texts/sample.ts";

function foundingCase(title: string, told: Case): void {
  test(title, async ({ page, browser }) => {
    test.setTimeout(150_000);
    await test.step("the editor signs in and pastes the article", async () => {
      await signIn(page, admin);
      await intake(page, told);
    });
    await test.step("logs what was claimed", () => logClaims(page, told));
    await test.step("logs what was answered", () => logResponses(page, told));
    await test.step("publishes all of it, with the chain", () => publishAll(page, told));

    const reader = await phoneReader(browser);
    await test.step("a reader finds the report, and who answered how", () => readReport(reader, told));
    await test.step("sees one origin behind the chain", () => readChain(reader, told));
    await test.step("follows the report to the article and its marks", () => readArticle(reader, told));
    await test.step("finds what the book claims", () => readBookClaims(reader, told));
    expect(await reader.evaluate(() => document.documentElement.dataset["js"])).toBeUndefined();
    await reader.context().close();
  });
}

foundingCase("the founding case, from a paste to a published timeline", caseOf(kremlin));
if (sample !== null) foundingCase("the same on a real article", caseOf(sample));
