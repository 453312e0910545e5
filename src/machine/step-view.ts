import type { Challenge } from "../protocol/challenge.js";
import type { AuthRequest } from "../protocol/request.js";
import type { AuthContext } from "./auth-context.js";
import type { AuthEvent } from "./auth-event.js";
import type { AuthCommand, AuthStepName, Result } from "./auth-steps.js";
import { CONFIRMATION_LENGTH } from "./code-length.js";

/** What a step is made of: a moment of the chart, and the way to send it events. */
export interface StepView {
  readonly context: AuthContext;
  readonly pending: boolean;
  readonly command: AuthCommand | null;
  /** Sends an event, if the person is still where the step was read; resolves when the request is over. */
  readonly run: (event: AuthEvent) => Promise<Result>;
}

/** What every step has. */
export const stepBase = <Name extends AuthStepName>({ context, pending, command, run }: StepView, name: Name) => ({
  name,
  pending,
  command,
  error: context.error,
  clearError: () => void run({ type: "clearError" }),
});

/** What every step has that a challenge led to. */
export const challengeBase = <Name extends AuthStepName>(view: StepView, name: Name, { expiresAt }: Challenge) => ({
  ...stepBase(view, name),
  identifier: view.context.identifier,
  expiresAt,
  back: () => view.run({ type: "back" }),
});

/** What every step has that waits for a code outside the challenge loop; `again` sends another. */
export const sentCodeBase = <Name extends AuthStepName>(view: StepView, name: Name, again: AuthRequest) => ({
  ...stepBase(view, name),
  delivery: view.context.sent.delivery,
  resendAt: view.context.sent.resendAt ?? 0,
  codeLength: CONFIRMATION_LENGTH,
  resend: () => view.run({ type: "resend", request: again }),
});
