import type { SnapshotFrom } from "xstate";
import type { authMachine } from "./auth.machine.js";
import type { AuthCommand, AuthStep, AuthStepName, AuthSteps } from "./auth-steps.js";
import { afterSignInSteps } from "./after-sign-in.steps.js";
import { resetPasswordSteps } from "./reset-password.steps.js";
import { signInSteps } from "./sign-in.steps.js";
import { signUpSteps } from "./sign-up.steps.js";
import { statePath } from "./state-path.js";
import { stepBase, type StepView } from "./step-view.js";

/** A moment of the chart. */
export type AuthSnapshot = SnapshotFrom<typeof authMachine>;

/**
 * Reads a moment of the chart as a step: its name, what it has to show, and the commands that are legal there. Nobody else reads
 * `snapshot.value`. `run` sends a command's event to the chart. Throws where a step's challenge is missing, which only a
 * teleport can bring about.
 */
export const readStep = (snapshot: AuthSnapshot, run: StepView["run"]): AuthStep => {
  const states = statePath(snapshot.value);
  const pending = snapshot.status === "active" && snapshot.hasTag("pending");
  return steps[nameIn(states)]({
    context: snapshot.context,
    pending,
    command: pending ? commandIn(states) : null,
    run,
  });
};

const steps: { readonly [Name in AuthStepName]: (view: StepView) => AuthSteps[Name] } = {
  ...signInSteps,
  ...signUpSteps,
  ...resetPasswordSteps,
  ...afterSignInSteps,
  restoring: (view) => ({
    ...stepBase(view, "restoring"),
    retry: null,
    entrance: view.context.entrance?.name ?? "enterCredentials",
    identifier: view.context.entrance?.username ?? "",
  }),
  signedIn: (view) => {
    if (view.context.signedIn === null) throw new Error(NOBODY);
    return {
      ...stepBase(view, "signedIn"),
      ...view.context.signedIn,
      signOut: () => view.run({ type: "signOut", request: { type: "signOut" } }),
    };
  },
};

const commands: Readonly<Record<string, AuthCommand>> = {
  submitting: "submit",
  resending: "resend",
  signingOut: "signOut",
};

const nameIn = (states: readonly string[]): AuthStepName => {
  const name = states.find(isStepName);
  if (name === undefined) throw new Error(`No step is named like the state ${states.join(".")}.`);
  return name;
};

const isStepName = (state: string): state is AuthStepName => Object.hasOwn(steps, state);

const commandIn = (states: readonly string[]): AuthCommand | null => commands[states.at(-1) ?? ""] ?? null;

const NOBODY =
  "The chart stands on signedIn, but remembers nobody. There is no user to show. " +
  "Bring the chart there by a signedIn outcome, or teleport with a context that holds one.";
