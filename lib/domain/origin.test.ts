import { expect, test } from "vitest";
import { commonOrigin, type Carrying, type CommonOrigin, type LoggedHop } from "./origin.ts";

const article = (id: string, agencyIds: string[] = []): Carrying => ({ id, outletId: `${id}-outlet`, agencyIds });
const hop = (id: string, more: Partial<LoggedHop> = {}): LoggedHop => ({ id, carrierId: null, articleId: null, sourceId: null, onAuthorityOf: [], ...more });

const NONE: CommonOrigin = { onAuthorityOf: [], sourceId: null, basis: "unknown" };

test.each<[string, Carrying, Carrying, readonly LoggedHop[], ReturnType<typeof commonOrigin>]>([
  ["no agency, no chain", article("a"), article("b"), [], NONE],
  ["the agency both name, as source", article("a", ["x", "afp"]), article("b", ["afp"]), [], { ...NONE, sourceId: "afp", basis: "agency" }],
  ["the agency only this one names", article("a", ["afp"]), article("b"), [], { ...NONE, sourceId: "afp", basis: "agency" }],
  ["the agency only the twin names", article("a"), article("b", ["afp"]), [], { ...NONE, sourceId: "afp", basis: "agency" }],
  ["the agency's own hop", article("a", ["afp"]), article("b", ["afp"]), [hop("1", { carrierId: "afp" }), hop("2", { carrierId: "b-outlet", onAuthorityOf: ["1"] })], { onAuthorityOf: ["1"], sourceId: null, basis: "agency" }],
  ["what the twin's hop rests on", article("a"), article("b"), [hop("1"), hop("2", { articleId: "b", onAuthorityOf: ["1"] })], { onAuthorityOf: ["1"], sourceId: null, basis: "chain" }],
  ["the source of the twin's outlet", article("a"), article("b"), [hop("1", { carrierId: "b-outlet", sourceId: "s" })], { onAuthorityOf: [], sourceId: "s", basis: "chain" }],
  ["a twin that is a root: not that one had it from the other", article("a"), article("b"), [hop("1", { articleId: "b" })], NONE],
  ["an agency that publishes its own text", { id: "a", outletId: "afp", agencyIds: ["afp"] }, article("b", ["afp"]), [], NONE],
])("%s", (_, one, twin, hops, expected) => {
  expect(commonOrigin(one, twin, hops)).toEqual(expected);
});
