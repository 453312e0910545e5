import type { AuthSteps, Result } from "../../machine/auth-steps.js";

/** What the form that follows `restoring` takes from it. */
export type StandIn = Pick<AuthSteps["restoring"], "pending" | "command" | "error" | "clearError" | "identifier"> & {
  readonly submit: () => Promise<Result>;
};

/** The common half of a step that stands in for the one that follows `restoring`. */
export const standIn = (step: AuthSteps["restoring"]): StandIn => ({
  ...step,
  // Does nothing: the form holds what is submitted too early, and a link knows its way.
  submit: () => Promise.resolve({ error: null, step }),
});
