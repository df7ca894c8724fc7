import { expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { makeClaim, publishAll } from "#prisma/factories.ts";
import { queryCondition, visible } from "./conditions.ts";
import { readPlace } from "./cursor.ts";
import { find } from "./find.ts";
import { parseQuery, tsqueryText } from "./query.ts";

const WALKED = 4;
/** A page that follows others by date, from the newest of all. */
const FROM_THE_NEWEST = { rank: null, id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };

it("reaches hits that lie behind many newer records without the word, each once", async () => {
  const made: string[] = [];
  for (let at = 0; at < 7; at += 1) made.push((await makeClaim({ statementAr: `فاض خزان الكركديه رقم ${String(at)}` })).id);
  const others: string[] = [];
  for (let at = 0; at < WALKED * 4; at += 1) others.push((await makeClaim({ statementAr: `وصلت الشحنة رقم ${String(at)}` })).id);
  await publishAll({ claim: [...made, ...others].map((id) => ({ id })) });

  const query = parseQuery("الكركديه");
  const conditions = [queryCondition("claim", query, new Map()), visible("claim", READER)];
  const seen: string[] = [];
  let after: ReturnType<typeof readPlace> = FROM_THE_NEWEST;
  let pages = 0;
  do {
    const page = await find({ kind: "claim", tsquery: tsqueryText(query), conditions, size: 3, after, few: false }, WALKED);
    seen.push(...page.ids);
    after = page.next === null ? null : readPlace(page.next);
    pages += 1;
  } while (after !== null && pages < 500);
  expect(seen).toEqual([...made].reverse());
});
