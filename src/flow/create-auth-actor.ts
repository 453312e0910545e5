import { createActor, fromPromise, type InspectionEvent } from "xstate";
import { authMachine } from "../machine/auth.machine.js";
import { expectOutcome } from "../machine/expect-outcome.js";
import { timing } from "../machine/timing.js";
import { toAuthError } from "../machine/to-auth-error.js";
import { internals, type AuthClient } from "../protocol/auth-client.js";
import type { Attempt } from "../protocol/backend.js";
import { callApart } from "../protocol/call-apart.js";
import type { AuthOutcome } from "../protocol/outcome.js";
import type { AuthRequest } from "../protocol/request.js";
import type { AuthFlowOptions } from "./auth-flow.js";
import { patientClock } from "./patient-clock.js";
import { platformClock } from "./platform-clock.js";
import { redactInspection } from "./redact-inspection.js";
import { settingsOf } from "./settings-of.js";

/** Puts an attempt and a clock behind the chart. The chart's memory never holds the attempt. */
export const createAuthActor = (
  client: AuthClient,
  attempt: Attempt,
  { clock = platformClock, inspect, now = () => Date.now() }: AuthFlowOptions,
) => {
  const { settings, asksPasswordFirst } = client[internals];
  const request = fromPromise<AuthOutcome, AuthRequest>(async ({ input, signal }) => {
    try {
      return expectOutcome(await attempt.send(input, { signal }));
    } catch (error) {
      // Before XState tells its inspectors: nobody knows what stands in a foreign error.
      throw toAuthError(error);
    }
  });
  return createActor(authMachine.provide({ actors: { request }, ...timing(now) }), {
    clock: patientClock(clock),
    input: { settings: settingsOf(settings), asksPasswordFirst },
    ...inspection(inspect, now),
  });
};

declare const process: { readonly env: { readonly NODE_ENV?: string } };

// Written out, for bundlers know this very expression: a production build has no inspector in it.
const inspection = (inspect: AuthFlowOptions["inspect"], now: () => number) => {
  try {
    if (process.env.NODE_ENV !== "production" && inspect !== undefined) return { inspect: redacting(inspect, now) };
  } catch {
    // Without a bundler nothing says that this is development.
  }
  return {};
};

const redacting =
  (inspect: NonNullable<AuthFlowOptions["inspect"]>, now: () => number) =>
  (inspected: InspectionEvent): void => {
    const redacted = redactInspection(inspected, now());
    if (redacted !== null) callApart(() => inspect(redacted));
  };
