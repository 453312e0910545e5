import type { CognitoOptions } from "./cognito-options.js";
import type { Dependencies } from "./dependencies.js";
import { readPoolAddress } from "./pool-address.js";
import type { CreateSender, Sender } from "./sdk.js";
import type { ServerClock } from "./server-clock.js";
import type { BoxedInput, BoxedOutput } from "./wire/boxed.js";
import { boxOutput } from "./wire/box-output.js";
import { openInput } from "./wire/open-input.js";
import type { Operation } from "./wire/operations.js";
import { toAuthError } from "./wire/to-auth-error.js";
import { withinTime } from "./within-time.js";

/** How long an answer may take: longer than all triggers of an operation (5 s each, three tries), shorter than for ever. */
const LONGEST_MS = 30_000;

/**
 * Sends one request, once, opening its boxes on the way. Rejects with an `AuthError` (`offline` when no answer comes within 30
 * seconds), or with the signal's reason.
 */
export type SendOnce = <O extends Operation>(
  operation: O,
  boxed: BoxedInput<O>,
  signal: AbortSignal,
) => Promise<BoxedOutput<O>>;

/** Makes the last step before the wire. The SDK is loaded by the first request, its client made once. */
export function createSendOnce(options: CognitoOptions, dependencies: Dependencies, { hear }: ServerClock): SendOnce {
  let made: { readonly from: CreateSender; readonly send: Sender } | null = null;

  const getSender = async (): Promise<Sender> => {
    const { region } = readPoolAddress(options);
    const from = await dependencies.loadSdk();
    if (made?.from !== from) {
      const { endpoint, requestHandler } = options;
      made = { from, send: from({ region, endpoint, requestHandler, hearDate: hear }) };
    }
    return made.send;
  };

  return async <O extends Operation>(operation: O, boxed: BoxedInput<O>, signal: AbortSignal) => {
    const send = await getSender();
    signal.throwIfAborted();
    const { input, secrets } = openInput(boxed);
    try {
      return boxOutput<O>(await withinTime(LONGEST_MS, signal, (either) => send(operation, input, either)));
    } catch (error) {
      signal.throwIfAborted();
      throw toAuthError(error, operation, secrets);
    }
  };
}
