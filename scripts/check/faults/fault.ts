import type { tool } from "../tasks.ts";

/** One fault: the file as it should be, the same file with the fault, and what the tool then says about it. */
export type Fault = {
  readonly name: string;
  readonly by: keyof typeof tool;
  readonly file: string;
  /** Null where the file itself is the fault. */
  readonly clean: string | null;
  readonly planted: string;
  readonly says: RegExp;
};

/** A file that both runs need, so that the faults have something to lean on. */
export type Prop = { readonly file: string; readonly text: string };
