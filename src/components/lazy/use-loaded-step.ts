"use client";
import { useEffect, useState } from "react";
import type { AuthStep, AuthStepName } from "../../machine/auth-steps.js";
import type { Screens } from "../render-step.js";
import type { LazyScreen } from "./lazy-screen.js";

/** What can be shown now. */
export interface LoadedStep {
  /** The step, or the one before it while the new screen's code loads; `null` where there was none before. */
  readonly step: AuthStep | null;
  /** Set when the code could not be loaded: tries again. */
  readonly retry: (() => void) | null;
}

/** Holds the step before, as pending, until the code of the next step's screen is here: the card keeps its size and its look. */
export const useLoadedStep = (step: AuthStep, screens: Screens): LoadedStep => {
  const screen = asLazy(screens[step.name]);
  const loaded = screen?.isLoaded() ?? true;
  const [held, hold] = useState(loaded ? step : null);
  const [failed, setFailed] = useState<AuthStepName | null>(null);
  if (loaded && held !== step) hold(step);

  useEffect(() => {
    if (screen === null || loaded || failed === step.name) return;
    let current = true;
    screen.load().then(
      () => current && hold(step),
      () => current && setFailed(step.name),
    );
    return () => {
      current = false;
    };
  }, [screen, loaded, failed, step]);

  if (loaded) return { step, retry: null };
  return {
    step: held === null ? null : { ...held, pending: true },
    retry: failed === step.name ? () => setFailed(null) : null,
  };
};

const asLazy = (screen: object): LazyScreen<never> | null =>
  // SAFETY: `load` and `isLoaded` together are what makes a component a LazyScreen; its props are not touched here.
  "isLoaded" in screen && "load" in screen ? (screen as LazyScreen<never>) : null;
