import type { EventObject } from "xstate";
import { getStateNodes, type TraversalOptions } from "xstate/graph";
import type { AuthInput } from "../../src/machine/auth-context.js";
import type { AuthEvent } from "../../src/machine/auth-event.js";
import { authMachine } from "../../src/machine/auth.machine.js";
import type { AuthSnapshot } from "../../src/machine/auth.step.js";
import { timing } from "../../src/machine/timing.js";
import { challengeFixtures } from "../../src/testing/challenge-fixtures.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";

/** The chart at the moment 0. */
export const machine = authMachine.provide(timing(() => 0));

const { challenge: _, ...outcomes } = outcomeFixtures(0);
const errors = errorFixtures(0);
const examples = (table: Readonly<Record<string, Readonly<Record<string, object>>>>): object[] =>
  Object.values(table).flatMap((situations) => Object.values(situations));

const answers = [
  ...examples(challengeFixtures(0)).map((challenge) => ({ type: "challenge", challenge })),
  ...examples(outcomes),
  { type: "telepathy" },
].map((output) => ({ type: "xstate.done.actor.request", output }));

const failures = [errors.codeMismatch, errors.invalidCredentials, errors.lockedOut, errors.challengeExpired].map(
  (error) => ({ type: "xstate.error.actor.request", error }),
);

const commands: readonly AuthEvent[] = [
  { type: "restore", request: { type: "restore" } },
  { type: "submit", request: { type: "initiateAuth", username: "ada" } },
  { type: "resend", request: { type: "resend" } },
  { type: "signOut", request: { type: "signOut" } },
  { type: "back" },
  { type: "chooseEmail" },
  { type: "chooseOther" },
  { type: "clearError" },
  { type: "signedOut" },
  { type: "userChanged", user: { username: "ada", sub: "1", attributes: {}, groups: [] } },
];

const timers = getStateNodes(machine)
  .flatMap(({ after }) => after)
  .map(({ eventType }) => ({ type: eventType }));

/** When the timer of a delayed event ends; `null` for never. */
export const dueAt = ({ type }: EventObject, { context }: AuthSnapshot): number | null => {
  if (type.includes("lockout")) return context.lockedUntil;
  if (type.includes("challengeExpiry")) return context.challenge?.expiresAt ?? null;
  return context.challenge !== null && "resendAt" in context.challenge ? context.challenge.resendAt : null;
};

/** How the chart is walked: with every command, every kind of answer and every timer that runs. */
export const walk = {
  input: { settings: {}, asksPasswordFirst: true },
  // SAFETY: XState itself sends answers and timers, so they are no members of the chart's own events.
  events: [...commands, ...answers, ...failures, ...timers] as AuthEvent[],
  filterEvents: (snapshot: AuthSnapshot, event: AuthEvent) =>
    snapshot.can(event) && (!isTimer(event) || dueAt(event, snapshot) !== null),
  serializeState: (snapshot: AuthSnapshot) =>
    JSON.stringify([
      snapshot.value,
      commands.map((event) => snapshot.can(event)),
      timers.map((event) => dueAt(event, snapshot) === null),
    ]),
} satisfies TraversalOptions<AuthSnapshot, AuthEvent, AuthInput>;

/** Whether an event is the end of a delay. */
export const isTimer = ({ type }: EventObject): boolean => type.startsWith("xstate.after.");
