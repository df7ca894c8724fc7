"use client";

import { ASKED } from "../form/save.ts";

const AT_WORK = `.p-form form[aria-busy=true],.p-form form[${ASKED}],.p-logged [data-hanging]`;

/** Whether a save or a link is on its way: until it is answered nothing else is decided, since the answer belongs to what stands there now. */
export const atWork = (): boolean => document.querySelector(AT_WORK) !== null;

/** Whether somebody is in the open form, or waits for what they sent: what the server then remembers leads nobody to another. */
export const inHand = (): boolean => atWork() || document.activeElement?.closest(".p-form form") != null;

/** What may be done only while nothing is on its way. */
export const unlessAtWork =
  <Given extends readonly unknown[]>(work: (...given: Given) => void) =>
  (...given: Given): void =>
    atWork() ? undefined : work(...given);
