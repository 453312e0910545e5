"use client";
import { useContext } from "react";
import type { AuthStep } from "../machine/auth-steps.js";
import { noteBack } from "./note-back.js";
import { ProviderContext } from "./provider-context.js";

/** The way back from a step, which takes focus to the control that once left the first form; `null` on steps that have none. */
export function useBack(step: AuthStep | null): (() => void) | null {
  const focus = useContext(ProviderContext)?.slot.focus;
  if (step === null || !("back" in step)) return null;
  return () => {
    noteBack(focus);
    void step.back();
  };
}
