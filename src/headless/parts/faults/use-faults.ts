"use client";
import { useContext, useSyncExternalStore } from "react";
import { StepContext } from "../screen/step-context.js";
import type { FaultStore } from "./fault-store.js";

/** What `read` finds in the faults of the form around, kept up to date; `without` where there is no form. */
export function useFaults<Found>(read: (faults: FaultStore) => Found, without: Found): Found {
  const faults = useContext(StepContext)?.faults;
  const find = () => (faults === undefined ? without : read(faults));
  return useSyncExternalStore(faults?.subscribe ?? subscribeToNothing, find, find);
}

const subscribeToNothing = () => () => {};
