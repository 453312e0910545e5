"use client";
import { useCallback } from "react";
import type { FlowSlot } from "./flow-slot.js";
import type { CreateFlow } from "./opening.js";
import { lateForm } from "./parts/form/late-form.js";
import { useProvider } from "./provider-context.js";
import type { ProviderContextValue } from "./provider-context.js";
import { useLatest } from "./use-latest.js";

// The chart is heavier than the first form: it comes while the form is being read.
const loadFlow = async (
  slot: FlowSlot,
  latest: ProviderContextValue["latest"],
  loadMore: (() => Promise<unknown>) | undefined,
): Promise<CreateFlow> => {
  const watching = lateForm.load().then(({ watchSteps }) => watchSteps(slot, latest));
  const [flow] = await Promise.all([import("../flow/index.js"), watching, loadMore?.()]);
  return flow.createAuthFlow;
};

/** A flow's slot, and how to hear of it. */
export interface Flow {
  readonly slot: FlowSlot;
  /** For `useSyncExternalStore`; when first called it has the flow loaded and started. */
  readonly subscribe: FlowSlot["subscribe"];
}

/** The flow under the provider around. `loadMore` brings what has to be there before its first step; `caller` is for the message. */
export function useFlow(caller: string, loadMore?: () => Promise<unknown>): Flow {
  const { slot, latest } = useProvider(caller);
  const more = useLatest(loadMore);
  const subscribe = useCallback(
    (listener: () => void) => {
      slot.open(() => loadFlow(slot, latest, more.current));
      return slot.subscribe(listener);
    },
    [slot, latest, more],
  );
  return { slot, subscribe };
}
