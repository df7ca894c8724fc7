/** The part of the `edtf` package we use; it ships no types. Months count from 0; `values` are as long as what was given. */
declare module "edtf" {
  type ParsedDate = {
    readonly type: "Date";
    readonly values: readonly number[];
    /** Minutes east of UTC. */
    readonly offset?: number;
    readonly timeZone?: string;
    /** One bit for each character of YYYYMMDD that is an X, the year's first as 1. */
    readonly unspecified?: number;
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
  };
  /** An end is a number (Infinity) when open (`..`), null when unknown (left out). */
  type ParsedEnd = Parsed | number | null;
  type ParsedInterval = { readonly type: "Interval"; readonly values: readonly [ParsedEnd, ParsedEnd] };
  type ParsedOther = { readonly type: "Season" | "Year" | "Decade" | "Century" | "Set" | "List" };
  export type Parsed = ParsedDate | ParsedInterval | ParsedOther;

  /** Throws on what is not EDTF. */
  export function parse(text: string): Parsed;
}
