"use client";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Auth, AuthClient } from "../protocol/auth-client.js";
import { knownAuth } from "./known-auth.js";
import { useProvider } from "./provider-context.js";

/** Who is signed in, and the way out. Narrow on `status`. */
export type UseAuth = Auth & {
  /** The provider's client. */
  readonly client: AuthClient;
  /** Signs out; see {@link AuthClient.signOut}. Always clears locally. @default scope 'device' */
  readonly signOut: AuthClient["signOut"];
};

const restoring: Auth = { status: "restoring", user: null, reason: null };

/**
 * The session: `status`, `user`, `reason`, `signOut`, `client`. It knows no step and loads no chart. `reason` says why nobody is
 * signed in (`SignedOutReason`): `replaced` stands for a moment only, before somebody who signed in elsewhere is shown.
 */
export function useAuth(): UseAuth {
  const { slot, initialUser } = useProvider("useAuth()");
  const { client } = slot;
  const subscribe = useCallback((listener: () => void) => client.subscribe(listener), [client]);
  const current = useSyncExternalStore(
    subscribe,
    () => client.current,
    () => restoring,
  );
  return useMemo(
    () => ({ ...knownAuth(current, initialUser), client, signOut: (options) => client.signOut(options) }),
    [current, initialUser, client],
  );
}
