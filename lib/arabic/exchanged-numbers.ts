import type { Counted } from "./quantities.ts";

/** What is counted has more letters than «من» and «إلى». */
const SHORTEST = 4;
const AND = /^و(?=.{3})/u;

const bare = (folded: string): string => folded.replace(AND, "");

/** The words that tell of what each number is: those before it, a particle with the word that leads it, and the one behind it. */
function numbered({ quantities, before }: Counted): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(quantities.map(({ number, noun }, at) => {
    const led = before[at] ?? [];
    const near = (led.at(-1)?.length ?? 0) < SHORTEST ? led : led.slice(-1);
    const behind = noun === null || noun.length < SHORTEST || AND.test(noun) ? [] : [noun];
    return [number, new Set([...near, ...behind].map(bare).filter((word) => word.length > 1))];
  }));
}

const share = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean => [...(one ?? [])].some((word) => other?.has(word) === true);

/** Two numbers of both sentences that are told of each other's things: «مقتل 3 وإصابة 10» and «مقتل 10 وإصابة 3»; null for none. */
export function numbersExchanged(here: Counted, there: Counted): readonly [string, string] | null {
  const [ours, theirs] = [numbered(here), numbered(there)];
  const both = [...ours.keys()].filter((number) => theirs.has(number));
  const stays = (number: string): boolean => share(ours.get(number), theirs.get(number));
  const moved = both.filter((number) => !stays(number));
  for (const a of moved) {
    const b = moved.find((other) => other !== a && share(ours.get(a), theirs.get(other)) && share(ours.get(other), theirs.get(a)));
    if (b !== undefined) return [a, b];
  }
  return null;
}
