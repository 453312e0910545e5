import type { EventObject } from "xstate";
import { getStateNodes, type TraversalOptions } from "xstate/graph";
import type { AuthInput } from "../../src/machine/auth-context.js";
import type { AuthEvent } from "../../src/machine/auth-event.js";
import { authMachine } from "../../src/machine/auth.machine.js";
import type { AuthSnapshot } from "../../src/machine/auth.step.js";
import type { EntranceName } from "../../src/machine/entrance.js";
import { statePath } from "../../src/machine/state-path.js";
import { timing } from "../../src/machine/timing.js";
import type { AuthRequest } from "../../src/protocol/request.js";
import { Secret } from "../../src/protocol/secret.js";
import { challengeFixtures } from "../../src/testing/challenge-fixtures.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";

/** The chart at the moment 0. */
export const machine = authMachine.provide(timing(() => 0));

/** The steps at which people come in. */
export const entranceNames = [
  "enterCredentials",
  "signUp",
  "confirmSignUp",
  "requestPasswordReset",
  "confirmPasswordReset",
] as const satisfies readonly EntranceName[];

const { challenge: _, ...outcomes } = outcomeFixtures(0);
const errors = errorFixtures(0);
const examples = (table: Readonly<Record<string, Readonly<Record<string, object>>>>): object[] =>
  Object.values(table).flatMap((situations) => Object.values(situations));

const answers = [
  ...examples(challengeFixtures(0)).map((challenge) => ({ type: "challenge", challenge })),
  ...examples(outcomes),
  { type: "codeDelivered", purpose: "contact", delivery: null, resendAt: null },
  { type: "telepathy" },
].map((output) => ({ type: "xstate.done.actor.request", output }));

const failures = [errors.codeMismatch, errors.invalidCredentials, errors.lockedOut, errors.challengeExpired].map(
  (error) => ({ type: "xstate.error.actor.request", error }),
);

const submissions = [
  { type: "initiateAuth", username: "ada" },
  { type: "signUp", username: "ada", attributes: { email: "ada@example.com" } },
  { type: "sendContactCode", attribute: "email" },
] as const satisfies readonly AuthRequest[];

const commands: readonly AuthEvent[] = [
  { type: "restore", request: { type: "restore" } },
  ...submissions.map((request) => ({ type: "submit", request }) as const),
  { type: "resend", request: { type: "resend" } },
  { type: "signOut", request: { type: "signOut" } },
  ...entranceNames.map((name) => ({ type: "enter", entrance: { name } }) as const),
  ...(["confirmSignUp", "confirmPasswordReset"] as const).map(
    (name) => ({ type: "enter", entrance: { name, username: "ada", code: new Secret("123456") } }) as const,
  ),
  ...(["signUp", "requestPasswordReset"] as const).map((name) => ({ type: "leaveFor", entrance: { name } }) as const),
  { type: "back" },
  { type: "changeDetails" },
  { type: "skip" },
  { type: "chooseEmail" },
  { type: "chooseOther" },
  { type: "clearError" },
  { type: "signedOut", failed: [] },
  { type: "signedIn", user: { username: "grace", sub: "2", attributes: {}, groups: [] } },
  { type: "passwordChanged", username: "" },
  { type: "userChanged", user: { username: "ada", sub: "1", attributes: {}, groups: [] } },
];

const timers = getStateNodes(machine)
  .flatMap(({ after }) => after)
  .map(({ eventType }) => ({ type: eventType }));

/** When the timer of a delayed event ends; `null` for never. */
export const dueAt = ({ type }: EventObject, { context }: AuthSnapshot): number | null => {
  if (type.includes("lockout")) return context.lockedUntil;
  if (type.includes("challengeExpiry")) return context.challenge?.expiresAt ?? null;
  if (context.challenge === null) return context.sent.resendAt ?? 0;
  return "resendAt" in context.challenge ? context.challenge.resendAt : null;
};

/** How the chart is walked: with every command, every kind of answer and every timer that runs. */
export const walk = {
  input: { settings: {}, asksPasswordFirst: true },
  // SAFETY: XState itself sends answers and timers, so they are no members of the chart's own events.
  events: [...commands, ...answers, ...failures, ...timers] as AuthEvent[],
  filterEvents: (snapshot: AuthSnapshot, event: AuthEvent) =>
    snapshot.can(event) && (!isTimer(event) || dueAt(event, snapshot) !== null) && isSentThere(snapshot, event),
  serializeState: (snapshot: AuthSnapshot) =>
    JSON.stringify([
      snapshot.value,
      commands.map((event) => snapshot.can(event)),
      timers.map((event) => snapshot.can(event) && dueAt(event, snapshot) === null),
      snapshot.matches("restoring") && snapshot.context.entrance?.name,
      snapshot.matches("afterSignIn") && snapshot.context.signedIn !== null,
    ]),
} satisfies TraversalOptions<AuthSnapshot, AuthEvent, AuthInput>;

/** Whether an event is the end of a delay. */
export const isTimer = ({ type }: EventObject): boolean => type.startsWith("xstate.after.");

/** Whether a form submits such a request; one kind is enough for those whose request leaves no trace. */
const isSentThere = ({ value }: AuthSnapshot, event: AuthEvent): boolean => {
  if (event.type !== "submit") return true;
  const states = statePath(value);
  if (states.includes("signUp")) return event.request.type === "signUp";
  return event.request.type === (states.includes("chooseContactToVerify") ? "sendContactCode" : "initiateAuth");
};
