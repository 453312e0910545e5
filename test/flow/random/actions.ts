import fc from "fast-check";
import type { Auth } from "../../../src/protocol/auth-client.js";
import type { Entrance } from "../../../src/machine/entrance.js";
import { AuthError } from "../../../src/protocol/auth-error.js";
import { Secret } from "../../../src/protocol/secret.js";
import { challengeFixtures } from "../../../src/testing/challenge-fixtures.js";
import { errorFixtures } from "../../../src/testing/error-fixtures.js";
import { outcomeFixtures } from "../../../src/testing/outcome-fixtures.js";

/** One thing that happens: to the flow, at its backend, to its session, or the passing of time. */
export type Action =
  | { readonly kind: "command"; readonly index: number; readonly ofStepBefore: boolean }
  | { readonly kind: "answer"; readonly given: unknown }
  | { readonly kind: "fail"; readonly reason: unknown }
  | { readonly kind: "answerLate"; readonly given: unknown }
  | { readonly kind: "pass"; readonly milliseconds: number }
  | { readonly kind: "session"; readonly auth: Auth }
  | { readonly kind: "enter"; readonly entrance: Entrance }
  | { readonly kind: "stop" | "start" };

const examples = (table: Readonly<Record<string, Readonly<Record<string, unknown>>>>): unknown[] =>
  Object.values(table).flatMap((situations) => Object.values(situations));

const challenges = examples(challengeFixtures(0)).map((challenge) => ({ type: "challenge", challenge }));
const troubled = challenges.map((outcome) => ({ ...outcome, error: new AuthError("offline") }));
const broken = [undefined, null, 7, "signedIn", {}, { type: "telepathy" }, { type: null }, { type: "challenge" }];
const unknown = [
  { type: "challenge", challenge: { name: "MIND_READING", expiresAt: 0 } },
  { type: "challenge", challenge: null },
];

const outcome = fc.constantFrom(...challenges, ...troubled, ...examples(outcomeFixtures(0)), ...broken, ...unknown);
const failure = fc.constantFrom<unknown>(
  ...Object.values(errorFixtures(0)),
  new RangeError("no AuthError"),
  new DOMException("late", "AbortError"),
  "text",
  undefined,
);

const user = outcomeFixtures(0).signedIn.plain.user;
const auth = fc.constantFrom<Auth>(
  { status: "signedIn", user, reason: null },
  { status: "signedIn", user: { ...user, groups: [] }, reason: null },
  { status: "signedOut", user: null, reason: "signOut" },
  { status: "signedOut", user: null, reason: "sessionRevoked" },
);

const entrance = fc.constantFrom<Entrance>(
  { name: "enterCredentials" },
  { name: "signUp", username: "grace" },
  { name: "confirmSignUp", username: "ada", code: new Secret("123456") },
  { name: "requestPasswordReset" },
  { name: "confirmPasswordReset", username: "ada", code: new Secret("123456") },
);

/** Anything that may happen; what people and services do most comes most often. */
export const actions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("command"), index: fc.nat(9), ofStepBefore: fc.boolean() }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("answer"), given: outcome }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("fail"), reason: failure }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("answerLate"), given: outcome }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("pass"), milliseconds: fc.nat(200_000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("session"), auth }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("enter"), entrance }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("stop", "start") }) },
);
