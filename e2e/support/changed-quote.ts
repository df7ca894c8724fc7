import { storeArticle } from "#lib/commands/article.ts";
import { logClaim } from "#lib/commands/claim.ts";
import { createParty } from "#lib/commands/party.ts";
import { logResponse } from "#lib/commands/response.ts";
import { changeArticleState, changeClaimState, changeResponseState } from "#lib/commands/state.ts";
import type { Actor } from "#lib/domain/actor.ts";
import type { Result } from "#lib/domain/result.ts";

const SEEDER: Actor = { kind: "command_line", name: "npm test" };

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.refusals)}`);
}

/** What the site wrote first, and what it wrote afterwards: another word in the first quote, the second moved, the third taken out. */
export const QUOTES = {
  edited: ["الجسر سيُفتح في الخامسة صباحًا", "الجسر سيُفتح في السابعة صباحًا"],
  moved: "لم نتلقَّ أي شكوى من سائقي الشاحنات",
  removed: "نطالب بتحقيق في سبب الإغلاق الطويل",
} as const;

const LINES = {
  edited: (words: string): string => `أعلنت البلدية أن «${words}» بعد إغلاق دام شهرين للصيانة.`,
  moved: `وقال مدير المرور سامي حداد: «${QUOTES.moved}»، وأضاف أن الطريق البديل كان سالكًا.`,
  removed: `وقالت جمعية التجار في رسالة مفتوحة: «${QUOTES.removed}».`,
  end: "ويعبر الجسر كل يوم نحو عشرين ألف سيارة في الاتجاهين، أكثرها من سكان الضفة الشرقية.",
};

/** A published article with three quoted records, whose page then came again changed; answers the addresses of article and claim. */
export async function changedArticle(tag: string): Promise<{ readonly article: string; readonly claim: string; readonly title: string }> {
  const [title, url] = [`موعد فتح الجسر ${tag}`, `https://news.example/bridge-${encodeURIComponent(tag)}`];
  const store = async (lines: readonly string[]) => must(await storeArticle(SEEDER, { raw: [title, ...lines].join("\n\n"), url, origin: "fetch", publishedOn: "2024-10-25" }));
  const [edited, now] = QUOTES.edited;
  const article = await store([LINES.edited(edited), LINES.moved, LINES.removed, LINES.end]);
  must(await changeArticleState(SEEDER, { id: article.id, to: "published", expected: 1 }));
  const at = (exact: string) => {
    const start = article.text.indexOf(exact);
    return [{ articleVersionId: article.versionId, start, end: start + exact.length, exact }];
  };
  const party = async (name: string) => must(await createParty(SEEDER, { kind: "organization", nameAr: `${name} ${tag}` })).id;
  const claim = must(await logClaim(SEEDER, { statementAr: `يُفتح الجسر في الخامسة (${tag})`, claimantId: await party("بلدية"), saidOn: "2024-10-25", passages: at(edited) }));
  must(await changeClaimState(SEEDER, { id: claim.id, to: "published", expected: 1 }));
  const answers = [["مرور", "confirms", QUOTES.moved], ["تجار", "calls_for_investigation", QUOTES.removed], ["جيران", "denies", edited]] as const;
  for (const [name, stance, exact] of answers) {
    const response = must(await logResponse(SEEDER, { responderId: await party(name), saidOn: "2024-10-25", summaryAr: `رد ${name} ${tag}`, targets: [{ claimId: claim.id, stance }], passages: at(exact) }));
    must(await changeResponseState(SEEDER, { id: response.id, to: "published", expected: 1 }));
  }
  await store([LINES.edited(now), LINES.end, LINES.moved]);
  return { article: article.shortId, claim: claim.shortId, title };
}
