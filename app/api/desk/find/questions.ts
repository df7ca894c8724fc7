import { z } from "zod";
import { READER, type UserActor } from "#lib/domain/actor.ts";
import { PARTY_KINDS } from "#lib/domain/kinds.ts";
import { typedDate } from "#lib/domain/typed-date.ts";
import { wallNow } from "#lib/i18n/zone.ts";
import { LOCALES } from "#lib/paths.ts";
import { listParts, searchArticles, searchClaims, searchParties, searchResponses } from "#lib/queries/desk/find.ts";
import { officesHeld } from "#lib/queries/desk/office.ts";
import { findForDesk } from "#lib/queries/desk/palette.ts";
import { similarTo } from "#lib/queries/desk/similar.ts";
import { getSiteSettings } from "#lib/queries/settings.ts";

/** Rows of a combobox. */
const ROWS = 12;

/** Of more than anybody is called, the beginning is looked for. */
const typed = z.string().transform((text) => text.slice(0, 500));

const similarShape = z.object({
  kind: z.enum(["claim", "response"]),
  text: z.string().max(4000),
  about: z.string().max(4000),
  partyId: z.uuid().nullable(),
  saidOn: z.string().max(100),
  excludeId: z.uuid().nullable(),
});

/** "Already logged?" for what is typed so far; its date in words is read by the newsroom's calendar. */
async function similar(actor: UserActor, { saidOn, ...asked }: z.infer<typeof similarShape>) {
  const { timeZone } = await getSiteSettings(READER);
  const today = wallNow(timeZone, new Date()).toISOString().slice(0, 10);
  return similarTo(actor, { ...asked, saidOn: saidOn === "" ? null : typedDate(saidOn, today) });
}

/** Answers a body that was asked; null: it is not of the question's shape. */
type Question = (actor: UserActor, body: unknown) => Promise<unknown>;

const question =
  <Asked>(shape: z.ZodType<Asked>, answer: (actor: UserActor, asked: Asked) => Promise<unknown>): Question =>
  async (actor, body) => {
    const asked = shape.safeParse(body);
    return asked.success ? answer(actor, asked.data) : null;
  };

const words = (find: (actor: UserActor, typed: string) => Promise<unknown>): Question => question(z.object({ typed }), (actor, asked) => find(actor, asked.typed));

/** What the desk's forms and its palette ask while one types. */
export const QUESTIONS: ReadonlyMap<string, Question> = new Map([
  [
    "parties",
    question(z.object({ typed, kinds: z.array(z.enum(PARTY_KINDS)) }), async (actor, asked) => {
      const wanted = asked.kinds.filter((kind) => kind !== "unnamed_sources");
      return wanted.length === 0 ? [] : searchParties(actor, asked.typed, ROWS, wanted);
    }),
  ],
  ["claims", words((actor, asked) => searchClaims(actor, asked))],
  ["responses", words((actor, asked) => searchResponses(actor, asked))],
  ["articles", words((actor, asked) => searchArticles(actor, asked))],
  ["parts", question(z.object({ claimId: z.uuid() }), (actor, { claimId }) => listParts(actor, claimId))],
  ["offices", question(z.object({ partyId: z.uuid(), on: z.string().max(100) }), (actor, { partyId, on }) => officesHeld(actor, partyId, on))],
  ["anything", question(z.object({ typed, locale: z.enum(LOCALES) }), (actor, asked) => findForDesk(actor, asked.typed, asked.locale))],
  ["similar", question(similarShape, similar)],
]);
