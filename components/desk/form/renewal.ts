"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

const here = { renewing: false };
const waiting: (() => void)[] = [];

/** Whether what was just saved is still on its way onto the page. */
export const isRenewing = (): boolean => here.renewing;

/** Done once the page shows what was just saved. */
export const afterRenewal = (work: () => void): unknown => waiting.push(work);

function settle(renewing: boolean): void {
  here.renewing = renewing;
  if (!renewing) for (const work of waiting.splice(0)) work();
}

/** Asks for the page as it is now. Until it is drawn, what is sent from it waits: the next form may need what was just saved. */
export function useRenewal(): () => void {
  const router = useRouter();
  const [pending, start] = useTransition();
  useEffect(() => settle(pending), [pending]);
  useEffect(() => () => settle(false), []);
  return () => {
    settle(true);
    start(() => router.refresh());
  };
}
