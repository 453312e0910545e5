import type { AccountCall } from "../protocol/account-of.js";
import { accountOf } from "../protocol/account-of.js";
import type { AuthClient } from "../protocol/auth-client.js";
import { AuthError } from "../protocol/auth-error.js";
import { createListeners } from "../protocol/listeners.js";
import type { AccountCommands, AccountResult, UseAccount } from "./use-account.js";

type State = Pick<UseAccount, "pending" | "command" | "error">;

/** The commands of one `useAccount()`, and how they go. */
export interface AccountStore {
  readonly commands: AccountCommands;
  readonly getState: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly clearError: () => void;
}

/** Makes a store for the account of a client. Whoever has left it hears nothing of what is still under way. */
export const createAccountStore = (client: AuthClient): AccountStore => {
  const { subscribe, tell } = createListeners();
  let state = IDLE;
  const become = (next: State): void => {
    state = next;
    tell();
  };
  const run = async (command: AccountCall, given: readonly never[]): Promise<AccountResult<unknown>> => {
    if (state.pending) return { error: notSent(), value: null };
    become({ pending: true, command, error: null });
    const before = client.current.user?.sub;
    const result = await settled(client, command, given);
    // What one person did is nothing to the next.
    const isOurs = client.current.user === null || client.current.user.sub === before;
    become({ ...IDLE, error: isOurs ? result.error : null });
    return result;
  };
  const forgetAfterSignOut = (): void => {
    if (client.current.user === null && state.error !== null) become(IDLE);
  };
  return {
    // SAFETY: each name stands for the call of that name, with whatever it takes and gives.
    commands: accountOf(
      (call) =>
        (...given: readonly never[]) =>
          run(call, given),
    ) as unknown as AccountCommands,
    getState: () => state,
    subscribe: (listener) => {
      const stops = [subscribe(listener), client.subscribe(forgetAfterSignOut)];
      return () => stops.forEach((stop) => stop());
    },
    clearError: () => become(state.pending ? state : IDLE),
  };
};

const IDLE: State = { pending: false, command: null, error: null };

const settled = async (
  client: AuthClient,
  command: AccountCall,
  given: readonly never[],
): Promise<AccountResult<unknown>> => {
  try {
    const { status } = await client.ready();
    if (status !== "signedIn") throw new AuthError("sessionRevoked");
    return { error: null, value: await Reflect.apply(client.account[command], client.account, given) };
  } catch (error) {
    return { error: error instanceof AuthError ? error : new AuthError("unknown"), value: null };
  }
};

const notSent = (): AuthError =>
  new AuthError("throttled", {
    cause: {
      name: "CommandPending",
      message: "Another command of this account is under way, so this one was not sent. Wait until `pending` is false.",
    },
  });
