"use client";
import { useEffect, useReducer, useState } from "react";
import type { Late } from "../../headless/late/late.js";
import type { AuthStep, AuthStepName } from "../../machine/auth-steps.js";

/** What can be shown now. */
export interface LoadedStep {
  /** The step, or the one before it while the new screen's code loads; `null` where there was none before. */
  readonly step: AuthStep | null;
  /** Set when the code could not be loaded, and while that is tried again. */
  readonly failure: LoadFailure | null;
}

/** Code that could not be loaded. */
interface LoadFailure {
  /** How often it was tried in vain. */
  readonly tries: number;
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

type Failed = Omit<LoadFailure, "retry"> & { readonly name: AuthStepName };

/**
 * Holds the step before, as pending, until the code of the next step's screen is here: the card keeps its size and its look.
 * `screen` is that screen, or what brings it.
 */
export const useLoadedStep = (step: AuthStep, screen: object): LoadedStep => {
  const code = asCode(screen);
  const loaded = code === null || (typeof screen === "function" && code.get() !== null);
  const [held, hold] = useState(loaded ? step : null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  // Left and reached again, a step is loaded anew.
  if (failed !== null && failed.name !== step.name) setFailed(null);
  if (loaded && held !== step) hold(step);

  useEffect(() => {
    if (code === null || loaded || failed?.isRetrying === false) return;
    let current = true;
    code.load().then(
      () => current && drawAgain(),
      () => current && setFailed({ name: step.name, tries: (failed?.tries ?? 0) + 1, isRetrying: false }),
    );
    return () => {
      current = false;
    };
  }, [code, loaded, failed, step]);

  if (loaded) return { step, failure: null };
  return {
    step: held === null ? null : { ...held, pending: true },
    failure: failed === null ? null : { ...failed, retry: () => setFailed({ ...failed, isRetrying: true }) },
  };
};

// SAFETY: `load` and `get` together are what makes anything late; a component that has neither is here.
const asCode = (screen: object) => ("load" in screen && "get" in screen ? (screen as Late<object>) : null);
