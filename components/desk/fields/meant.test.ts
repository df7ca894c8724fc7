import { describe, expect, it } from "vitest";
import { rowsFor } from "./meant.ts";

const words = (row: string): string => row;
const PEOPLE = ["دميتري بيسكوف", "أحمد بيسان"];

describe("rows while another answer is on its way", () => {
  it("are all there once it has come", () => {
    expect(rowsFor(PEOPLE, { typed: "بيس", answered: "بيس", words })).toEqual(PEOPLE);
  });

  it("stay as far as they hold what is typed now, in any spelling", () => {
    expect(rowsFor(PEOPLE, { typed: "احمد بيس", answered: "بيس", words })).toEqual(["أحمد بيسان"]);
  });

  it("go where something else is typed", () => {
    expect(rowsFor(PEOPLE, { typed: "نيلسون", answered: "بيس", words })).toEqual([]);
  });
});
