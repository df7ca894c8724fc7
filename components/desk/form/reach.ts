"use client";

import { unstable_rethrow } from "next/navigation";
import type { Refusal } from "#lib/domain/result.ts";

/** The server did not answer: what was asked may be asked again. */
export const UNREACHED: readonly Refusal[] = [{ code: "offline" }];

/** What the server answers, else what is said when it could not be asked: an error would take the page away, and what is typed with it. */
export async function reach<T>(ask: () => Promise<T>, unreached: T): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    // A redirect comes as an error too.
    unstable_rethrow(error);
    return unreached;
  }
}
