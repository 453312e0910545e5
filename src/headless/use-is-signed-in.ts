"use client";
import { useCallback, useSyncExternalStore } from "react";
import { knownAuth } from "./known-auth.js";
import { useProvider } from "./provider-context.js";

/** Whether somebody is signed in, as far as it is known. Renders again when that changes, and for no other change of the session. */
export function useIsSignedIn(): boolean {
  const { slot, initialUser } = useProvider("A door (SignIn, AuthGate, AuthDialog …)");
  const { client } = slot;
  const subscribe = useCallback((listener: () => void) => client.subscribe(listener), [client]);
  return useSyncExternalStore(
    subscribe,
    () => knownAuth(client.current, initialUser).status === "signedIn",
    () => Boolean(initialUser),
  );
}
