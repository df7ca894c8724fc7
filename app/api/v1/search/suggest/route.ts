import { READER } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import { suggestRecordsFor } from "#lib/queries/search.ts";
import { publicAnswer, refusedAnswer } from "../../answer.ts";
import { pace } from "../pace.ts";

export const dynamic = "force-dynamic";

/** Suggestions while typing: `?q=&locale=`. `said` tells in words how many there are, for those who do not see them come. */
export async function GET(request: Request): Promise<Response> {
  const paced = pace(request);
  if (!paced.ok) return refusedAnswer(request, paced.refusals);
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get("locale");
  const result = await suggestRecordsFor(READER, { q: searchParams.get("q"), locale });
  if (!result.ok) return refusedAnswer(request, result.refusals);
  const said = translator(locale === "en" ? "en" : "ar", "site")("search.suggested", { count: result.value.length });
  return publicAnswer(request, { suggestions: result.value, said });
}
