import type { ClientMetadata, CognitoOptions } from "./cognito-options.js";
import { withBackOff } from "./back-off.js";
import { createSendOnce } from "./create-send-once.js";
import type { Dependencies } from "./dependencies.js";
import { encodedData } from "./encoded-data.js";
import type { ServerClock } from "./server-clock.js";
import { untilAborted } from "./until-aborted.js";
import type { BoxedInput, BoxedOutput } from "./wire/boxed.js";
import type { ContextMember } from "./wire/context-members.js";
import { CONTEXT_MEMBERS } from "./wire/context-members.js";
import type { Operation } from "./wire/operations.js";
import type { RequestContext } from "./wire/request-context.js";
import { withContext } from "./wire/request-context.js";
import { retryRule } from "./wire/retry-rule.js";
import { toAuthError } from "./wire/to-auth-error.js";

/** What a request may say beside its input. */
interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  /** Who it is about: for the fingerprint and for `clientMetadata`. */
  readonly username?: string;
  /** For the triggers, over what the app says for every request. */
  readonly clientMetadata?: ClientMetadata | undefined;
}

/**
 * Sends a request and gives its answer, secrets boxed on both sides. Adds what the operation takes of the context, goes
 * through `intercept`, repeats what may be repeated. Rejects with an `AuthError`, or with the signal's reason.
 */
export type Send = <O extends Operation>(
  operation: O,
  input: BoxedInput<O>,
  options?: SendOptions,
) => Promise<BoxedOutput<O>>;

/** Makes the way to the service. Loads and sends nothing yet. */
export function createTransport(options: CognitoOptions, dependencies: Dependencies, serverClock: ServerClock): Send {
  const sendOnce = createSendOnce(options, dependencies, serverClock);

  const send = async <O extends Operation>(
    operation: O,
    bare: BoxedInput<O>,
    { signal, ...circumstances }: SendOptions & { readonly signal: AbortSignal },
  ): Promise<BoxedOutput<O>> => {
    const input = withContext(operation, bare, await readContext(options, operation, circumstances));
    const next = (given: BoxedInput<O>): Promise<BoxedOutput<O>> =>
      withBackOff(() => sendOnce(operation, given, signal), retryRule(operation, given), dependencies, signal);
    const intercept = options.intercept?.[operation];
    return await (intercept === undefined ? next(input) : intercept(input, next));
  };

  return async (operation, input, given = {}) => {
    const signal = given.signal ?? new AbortController().signal;
    try {
      signal.throwIfAborted();
      return await untilAborted(send(operation, input, { ...given, signal }), signal);
    } catch (error) {
      signal.throwIfAborted();
      throw toAuthError(error, operation);
    }
  };
}

// Nobody is asked for what the request would not carry: what throws there must not end it.
async function readContext(
  options: CognitoOptions,
  operation: Operation,
  { username, clientMetadata: own }: Pick<SendOptions, "username" | "clientMetadata">,
): Promise<RequestContext> {
  const takes: readonly ContextMember[] = CONTEXT_MEMBERS[operation];
  const isTold = username !== undefined && takes.includes("UserContextData");
  return {
    clientMetadata: takes.includes("ClientMetadata")
      ? { ...(await readMetadata(options, operation, username)), ...own }
      : undefined,
    analyticsEndpointId: options.analyticsEndpointId,
    encodedData: isTold ? encodedData(options, username) : undefined,
  };
}

async function readMetadata(
  { clientMetadata }: CognitoOptions,
  operation: Operation,
  username: string | undefined,
): Promise<ClientMetadata | undefined> {
  return typeof clientMetadata === "function"
    ? await clientMetadata({ operation, username: username ?? null })
    : clientMetadata;
}
