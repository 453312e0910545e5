import fc from "fast-check";
import { CHALLENGE_NAMES } from "../../../src/local-pool/input/challenge-names.js";
import { CLIENTS, USERNAMES } from "./fuzz-pools.js";

/** How a walk begins. */
export interface WalkStart {
  readonly flow:
    | "USER_SRP_AUTH"
    | "USER_PASSWORD_AUTH"
    | "CUSTOM_AUTH"
    | "CUSTOM_AUTH_WITH_SRP"
    | "ADMIN_USER_PASSWORD_AUTH";
  readonly clientId: string;
  readonly username: string;
  readonly knowsPassword: boolean;
}

/** One step of a walk, whatever the pool asked for. */
export type WalkStep =
  | {
      readonly kind: "answer";
      /** The right answer to what was asked, as far as the walk knows it, or a wrong one. */
      readonly right: boolean;
      /** Null: to the challenge that was posed. */
      readonly challenge: string | null;
      /** How many answers ago the session was given; 0 is the latest. */
      readonly sessionAge: number;
      readonly admin: boolean;
    }
  | { readonly kind: "associate" | "verify"; readonly right: boolean }
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "signOut" };

/** A sign-in that begins in any way and goes on in any order. */
export const walk: fc.Arbitrary<readonly [WalkStart, readonly WalkStep[]]> = fc.tuple(
  fc.record({
    flow: fc.constantFrom<WalkStart["flow"]>(
      "USER_PASSWORD_AUTH",
      "USER_PASSWORD_AUTH",
      "USER_PASSWORD_AUTH",
      "CUSTOM_AUTH",
      "ADMIN_USER_PASSWORD_AUTH",
      "USER_SRP_AUTH",
      "CUSTOM_AUTH_WITH_SRP",
    ),
    clientId: fc.constantFrom(...CLIENTS.keys()),
    username: fc.constantFrom(...USERNAMES),
    knowsPassword: likely(),
  }),
  fc.array(step(), { minLength: 1, maxLength: 9 }),
);

function step(): fc.Arbitrary<WalkStep> {
  const answer = fc.record({
    kind: fc.constant("answer" as const),
    right: likely(),
    challenge: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, fc.constantFrom(...CHALLENGE_NAMES)),
    sessionAge: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.constantFrom(1, 2)),
    admin: fc.nat(9).map((die) => die === 0),
  });
  return fc.oneof(
    { weight: 12, arbitrary: answer },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constantFrom("associate" as const, "verify" as const), right: likely() }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("wait" as const), seconds: fc.constantFrom(1, 31, 181, 901) }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: "signOut" as const }) },
  );
}

function likely(): fc.Arbitrary<boolean> {
  return fc.nat(4).map((die) => die > 0);
}
