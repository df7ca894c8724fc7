import { describe, expect, it } from "vitest";
import { bothWays, same } from "./testing.ts";

/** One changed fact. */
const CHANGED = [
  ["The army bombed the hospital", "The rebels bombed the hospital"],
  ["Musk met Putin", "Putin met Trump"],
  ["The man bit the dog", "The dog bit the man"],
  ["The vaccine is safe", "The vaccine is unsafe"],
  ["Three people were injured in the fire", "Thirty people were injured in the fire"],
  ["Three people were injured in the fire", "Three people were killed in the fire"],
  ["The mayor resigned on Monday", "The mayor resigned on Tuesday"],
  ["Egypt beat Tunisia", "Tunisia beat Egypt"],
  ["Exports rose by 5 percent", "Exports fell by 5 percent"],
  ["One third of children are hungry", "Two thirds of children are hungry"],
  ["The bridge was closed", "The bridge was opened"],
  ["The bridge collapsed in 2019", "The bridge collapsed in 2020"],
] as const;

/** The same in a few other words. */
const ALIKE = [
  ["Five soldiers killed in Gaza", "5 soldiers were killed in Gaza"],
  ["The mayor has resigned", "The mayor resigned"],
  ["Putin has asked Musk not to activate Starlink over Taiwan", "Putin asked Musk not to activate Starlink over Taiwan"],
  ["Three people were injured in the fire", "3 people injured in fire"],
  ["The vaccine is safe", "The vaccine is safe for all"],
  ["$5 billion was stolen", "5bn dollars were stolen"],
] as const;

describe("claims in English", () => {
  it.each(bothWays(CHANGED))("not «%s» and «%s»", (first, second) => {
    expect(same(first, second)).toBe(false);
  });

  it.each(bothWays(ALIKE))("«%s» and «%s»", (first, second) => {
    expect(same(first, second)).toBe(true);
  });
});
