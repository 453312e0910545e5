"use client";
import { useMemo, useSyncExternalStore } from "react";
import type { AccountCall } from "../protocol/account-of.js";
import type { Account } from "../protocol/account.js";
import type { AuthError } from "../protocol/auth-error.js";
import { createAccountStore } from "./account-store.js";
import { useProvider } from "./provider-context.js";

/** What a command of {@link useAccount} resolves to when it is over: what it gave, or why it failed. */
export type AccountResult<Value> =
  | { readonly error: null; readonly value: Value }
  | { readonly error: AuthError; readonly value: null };

/** The commands of {@link useAccount}: the calls of {@link Account}, which reject never. */
export type AccountCommands = {
  readonly [Call in AccountCall]: (
    ...given: Parameters<Account[Call]>
  ) => Promise<AccountResult<Awaited<ReturnType<Account[Call]>>>>;
};

/** What a signed-in person can do, and how the last of it went. */
export type UseAccount = AccountCommands & {
  /** True while a command is under way. */
  readonly pending: boolean;
  /** The command that is under way. */
  readonly command: AccountCall | null;
  /** What the last command failed with; gone with the next command or with `clearError`. */
  readonly error: AuthError | null;
  /** Forgets `error`: an edit mended it. */
  readonly clearError: () => void;
};

/**
 * The account of the signed-in person: attributes, password, second factors, and its end. Commands never reject. One is sent at a
 * time: another that is given meanwhile is not sent and resolves to an error `throttled`. Where nobody is signed in they resolve
 * to `sessionRevoked`. An error leaves the session as it is.
 *
 * @example
 * ```tsx
 * const { changePassword, pending, error } = useAccount();
 * const { error } = await changePassword({ currentPassword, newPassword });
 * ```
 */
export function useAccount(): UseAccount {
  const { client } = useProvider("useAccount()").slot;
  const store = useMemo(() => createAccountStore(client), [client]);
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  return useMemo(() => ({ ...store.commands, ...state, clearError: store.clearError }), [store, state]);
}
