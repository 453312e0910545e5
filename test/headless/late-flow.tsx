import { useEffect, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { createAuthFlow } from "../../src/flow/index.js";
import { createFlowSlot } from "../../src/headless/flow-slot.js";
import type { AuthClient } from "../../src/headless/index.js";
import { ProviderContext } from "../../src/headless/provider-context.js";

/** The flow's code, which arrives or fails when a test says so. */
export interface LateFlow {
  /** How often it was asked for. */
  readonly asked: () => number;
  readonly arrive: () => void;
  readonly fail: () => void;
  /** A provider whose flow it is. */
  readonly Provider: (props: { readonly client: AuthClient; readonly children: ReactNode }) => ReactElement;
}

/** Makes a {@link LateFlow} that has not arrived. */
export function lateFlow(): LateFlow {
  const waiting: { resolve: (create: typeof createAuthFlow) => void; reject: (error: Error) => void }[] = [];
  const load = () => new Promise<typeof createAuthFlow>((resolve, reject) => void waiting.push({ resolve, reject }));

  const makeSlot = (client: AuthClient) => {
    const slot = createFlowSlot(client);
    return { ...slot, open: () => slot.open(load) };
  };
  return {
    asked: () => waiting.length,
    arrive: () => waiting.at(-1)?.resolve(createAuthFlow),
    fail: () => waiting.at(-1)?.reject(new TypeError("Failed to fetch dynamically imported module")),
    Provider: function LateProvider({ client, children }) {
      const [slot] = useState(() => makeSlot(client));
      useEffect(() => slot.retain(), [slot]);
      return (
        <ProviderContext.Provider value={{ slot, initialUser: undefined, paths: {}, latest: { current: {} } }}>
          {children}
        </ProviderContext.Provider>
      );
    },
  };
}
