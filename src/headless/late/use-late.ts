"use client";
import { useEffect, useSyncExternalStore } from "react";
import { late } from "./late.js";
import type { Late } from "./late.js";

/** How far a late part is. */
export interface Loading<Part> {
  /** The part; `null` until it is here. */
  readonly part: Part | null;
  /** Set when it could not be loaded: tries again. */
  readonly retry: (() => void) | null;
}

/** A late part, loaded where nobody did that before; nothing is loaded for `null`. */
export const useLate = <Part extends object>(wanted: Late<Part> | null): Loading<Part> => {
  const { get, hasFailed, load, subscribe }: Late<Part> = wanted ?? nothing;
  // A server has nothing of it, and a hydrating page begins as the server did.
  const part = useSyncExternalStore(subscribe, get, () => null);
  const failed = useSyncExternalStore(subscribe, hasFailed, () => false) && part === null;
  const isDue = part === null && !failed;
  const retry = () => void load().catch(() => {});

  useEffect(() => {
    if (isDue) load().catch(() => {});
  }, [isDue, load]);
  return { part, retry: failed ? retry : null };
};

// What is never asked for does not come.
const nothing = late<never>(() => new Promise(() => {}));
