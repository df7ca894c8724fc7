import { admitVisitor } from "#lib/auth/visitor.ts";
import { READER } from "#lib/domain/actor.ts";
import { TYPING_LIMIT } from "#lib/domain/key.ts";
import { translator } from "#lib/i18n/messages.ts";
import { suggestRecordsFor } from "#lib/queries/search.ts";
import { answering, methodsOf, publicAnswer, refusedAnswer } from "../../answer.ts";

export const dynamic = "force-dynamic";

/** Suggestions while typing: `?q=&locale=`. `said` tells in words how many there are, for those who do not see them come. */
export const GET = answering(async (request) => {
  const paced = admitVisitor(request.headers, TYPING_LIMIT);
  if (!paced.ok) return refusedAnswer(request, paced.refusals);
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get("locale");
  const result = await suggestRecordsFor(READER, { q: searchParams.get("q"), locale });
  if (!result.ok) return refusedAnswer(request, result.refusals);
  const said = translator(locale === "en" ? "en" : "ar", "site")("search.suggested", { count: result.value.length });
  return publicAnswer(request, { suggestions: result.value, said });
});

const { options, other } = methodsOf("GET", "HEAD");
export { options as OPTIONS, other as POST, other as PUT, other as PATCH, other as DELETE };
