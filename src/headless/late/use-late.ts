"use client";
import { useEffect, useReducer, useState } from "react";
import type { Late } from "./late.js";

/** How far a late part is. */
export interface Loading<Part> {
  /** The part; `null` until it is here. */
  readonly part: Part | null;
  /** Set when it could not be loaded: tries again. */
  readonly retry: (() => void) | null;
}

/** A late part, loaded where nobody did that before; nothing is loaded for `null`. */
export const useLate = <Part extends object>(late: Late<Part> | null): Loading<Part> => {
  const [, arrive] = useReducer((arrivals: number) => arrivals + 1, 0);
  const [failed, setFailed] = useState<Late<Part> | null>(null);
  const part = late === null ? null : late.get();

  useEffect(() => {
    if (late === null || part !== null || failed === late) return;
    let current = true;
    late.load().then(
      () => current && arrive(),
      // A function, for a late screen is one itself.
      () => current && setFailed(() => late),
    );
    return () => {
      current = false;
    };
  }, [late, part, failed]);
  return { part, retry: late !== null && part === null && failed === late ? () => setFailed(null) : null };
};
