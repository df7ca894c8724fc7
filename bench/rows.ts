import { ANSWERED, CLAIMED, bring, makeArticle, makeClaim, makeParty, makeReport, makeResponse, passageIn, publishAll } from "#prisma/factories.ts";
import { READER } from "#lib/domain/actor.ts";
import { getClaimPage } from "#lib/queries/claim.ts";
import { paths } from "#lib/paths.ts";

export const EVENTS = 50;
const STANCES = ["denies", "disputes", "clarifies", "confirms", "partly_confirms", "calls_for_investigation", "no_comment"] as const;

export type BenchClaim = { readonly id: string; readonly shortId: string; readonly path: string };

const day = (at: number): string => new Date(Date.UTC(2024, 8, 1 + at)).toISOString().slice(0, 10);

/** A published claim of 50 events: itself, three parts, and answers of every stance with quotes from articles. */
export async function makeBenchClaim(): Promise<BenchClaim> {
  const articles = await Promise.all(Array.from({ length: 8 }, () => makeArticle()));
  const parties = await Promise.all(Array.from({ length: 8 }, () => makeParty()));
  const [first] = articles;
  if (first === undefined) throw new Error("No article was made");
  const claim = await makeClaim({ statementAr: `أكدت صحيفة محلية أن ${CLAIMED}`, passages: [passageIn(first, CLAIMED)], noPassageReason: null });
  const parts = await Promise.all(["أول", "ثان", "ثالث"].map((name) => makeClaim({ parentId: claim.id, statementAr: `شق ${name}: ${CLAIMED}` })));
  const targets = [claim, ...parts];
  const responses: { id: string }[] = [];
  for (let at = 0; at < EVENTS - targets.length; at += 1) {
    const article = articles[at % articles.length] ?? first;
    const target = targets[at % targets.length] ?? claim;
    responses.push(
      await makeResponse({
        responderId: parties[at % parties.length]?.id ?? null,
        saidOn: day(at + 60),
        wording: "direct",
        quoteAr: ANSWERED,
        passages: [passageIn(article, ANSWERED)],
        noPassageReason: null,
        capacity: "المتحدث باسم الإدارة",
        targets: [{ claimId: target.id, stance: STANCES[at % STANCES.length] ?? "denies" }],
      }),
    );
  }
  const report = await makeReport({ claimId: claim.id });
  if (report.id === "") throw new Error("No report was made");
  await publishAll({ article: articles, claim: targets, response: responses });
  return describe(claim);
}

async function describe({ id, shortId }: { readonly id: string; readonly shortId: string }): Promise<BenchClaim> {
  const answer = await getClaimPage(READER, shortId, new Date());
  if (answer?.kind !== "page") throw new Error("The claim has no page");
  const { events, self } = answer.page;
  if (events.length !== EVENTS) throw new Error(`The claim has ${String(events.length)} events`);
  return { id, shortId, path: paths.claim("ar", self.ref) };
}

/** A draft answer to the claim, with words found nowhere else; publishing it is what is timed. */
export async function draftAnswer(claim: BenchClaim, words: string): Promise<{ readonly publish: () => Promise<void> }> {
  const { id } = await makeResponse({ summaryAr: words, targets: [{ claimId: claim.id, stance: "denies" }] });
  return { publish: () => bring("response", id, "published") };
}
