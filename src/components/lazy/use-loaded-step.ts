"use client";
import { useEffect, useState } from "react";
import type { AuthStep, AuthStepName } from "../../machine/auth-steps.js";
import type { Screens } from "../render-step.js";
import type { LazyScreen } from "./lazy-screen.js";

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

/** Holds the step before, as pending, until the code of the next step's screen is here: the card keeps its size and its look. */
export const useLoadedStep = (step: AuthStep, screens: Screens): LoadedStep => {
  const screen = asLazy(screens[step.name]);
  const loaded = screen === null || screen.get() !== null;
  const [held, hold] = useState(loaded ? step : null);
  const [failed, setFailed] = useState<Failed | null>(null);
  // Left and reached again, a step is loaded anew.
  if (failed !== null && failed.name !== step.name) setFailed(null);
  if (loaded && held !== step) hold(step);

  useEffect(() => {
    if (screen === null || loaded || failed?.isRetrying === false) return;
    let current = true;
    screen.load().then(
      () => current && hold(step),
      () => current && setFailed({ name: step.name, tries: (failed?.tries ?? 0) + 1, isRetrying: false }),
    );
    return () => {
      current = false;
    };
  }, [screen, loaded, failed, step]);

  if (loaded) return { step, failure: null };
  return {
    step: held === null ? null : { ...held, pending: true },
    failure: failed === null ? null : { ...failed, retry: () => setFailed({ ...failed, isRetrying: true }) },
  };
};

const asLazy = (screen: object): LazyScreen<never> | null =>
  // SAFETY: `load` and `get` together are what makes a component a LazyScreen; its props are not touched here.
  "get" in screen && "load" in screen ? (screen as unknown as LazyScreen<never>) : null;
