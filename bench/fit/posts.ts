import { READER } from "#lib/domain/actor.ts";
import { compareAll } from "#lib/search/match.ts";
import { SIGNS } from "#lib/search/match/weights.ts";
import type { Post } from "../eval/files.ts";
import { foldOf, FOLDS } from "./folds.ts";
import { fitOrder, judge, type Choice } from "./order.ts";

/** What is compared with each post by the real search, with its signs. `ids`: stored id → the corpus' own. */
export async function choicesOf(posts: readonly Post[], ids: ReadonlyMap<string, string>): Promise<Choice[]> {
  const choices: Choice[] = [];
  for (const { id, text, relevant, relevant_in_corpus: known } of posts) {
    const wanted = known ?? relevant;
    const compared = await compareAll(READER, text);
    if (wanted.length > 0) choices.push({ id, wanted: wanted.length, signs: compared.map(({ signs }) => SIGNS.map((sign) => signs[sign])), right: compared.map((one) => wanted.includes(ids.get(one.id) ?? "")) });
  }
  return choices;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export type OrderFit = { readonly weights: Readonly<Record<string, number>>; readonly map5: number; readonly s5: number; readonly reached: number };

/** Fits the ranking's table. The figures are of posts that the fit had not seen; `reached`: posts of which a right claim was compared at all. */
export function fitPosts(choices: readonly Choice[]): OrderFit {
  const models = Array.from({ length: FOLDS }, (_, fold) => fitOrder(choices.filter(({ id }) => foldOf(id) !== fold), SIGNS.length));
  const judged = choices.map((choice) => judge(models[foldOf(choice.id)] ?? [], choice));
  const weights = fitOrder(choices, SIGNS.length);
  return {
    weights: Object.fromEntries(SIGNS.map((sign, at) => [sign, Math.round((weights[at] ?? 0) * 100) / 100])),
    map5: mean(judged.map(({ map5 }) => map5)),
    s5: mean(judged.map(({ s5 }) => s5)),
    reached: mean(choices.map(({ right }) => (right.includes(true) ? 1 : 0))),
  };
}
