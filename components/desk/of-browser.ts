"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** What only the browser knows and never changes, such as its system or time zone; `before`: until the page's scripts run. */
export const useOfBrowser = <T>(read: () => T, before: T): T => useSyncExternalStore(never, read, () => before);
