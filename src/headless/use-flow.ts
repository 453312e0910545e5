"use client";
import { useCallback } from "react";
import { createAuthFlow } from "../flow/index.js";
import type { AuthFlow } from "../flow/index.js";
import type { AuthClient } from "../protocol/auth-client.js";
import type { FlowSlot } from "./flow-slot.js";
import { useProvider } from "./provider-context.js";

const create = (client: AuthClient): AuthFlow => createAuthFlow(client, { autoStart: false });

/** The provider's slot, and a `subscribe` for `useSyncExternalStore` that makes and starts the flow when first called. */
export function useFlow(caller: string): { readonly slot: FlowSlot; readonly subscribe: FlowSlot["subscribe"] } {
  const { slot } = useProvider(caller);
  const subscribe = useCallback(
    (listener: () => void) => {
      slot.open(create);
      return slot.subscribe(listener);
    },
    [slot],
  );
  return { slot, subscribe };
}
