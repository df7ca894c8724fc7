import { admitVisitor } from "#lib/auth/visitor.ts";
import { READER } from "#lib/domain/actor.ts";
import { findRecords } from "#lib/queries/search.ts";
import { answering, methodsOf, publicAnswer, refusedAnswer } from "../answer.ts";

export const dynamic = "force-dynamic";

/** Search of what is published: `?q=&kind=&status=&stance=&party=&outlet=&dossier=&year=&cursor=&limit=`. */
export const GET = answering(async (request) => {
  const paced = admitVisitor(request.headers);
  if (!paced.ok) return refusedAnswer(request, paced.refusals);
  const { searchParams } = new URL(request.url);
  const given = (name: string): string | null => searchParams.get(name);
  const result = await findRecords(READER, {
    q: given("q"),
    kind: given("kind"),
    status: given("status"),
    stance: given("stance"),
    party: given("party"),
    outlet: given("outlet"),
    dossier: given("dossier"),
    year: given("year"),
    cursor: given("cursor"),
    limit: given("limit"),
  });
  return result.ok ? publicAnswer(request, result.value) : refusedAnswer(request, result.refusals);
});

const { options, other } = methodsOf("GET", "HEAD");
export { options as OPTIONS, other as POST, other as PUT, other as PATCH, other as DELETE };
