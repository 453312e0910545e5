import type { AuthOutcomeName, OutcomeOf } from "../protocol/outcome.js";
import { challengeFixtures } from "./challenge-fixtures.js";
import { errorFixtures } from "./error-fixtures.js";

type Examples = { readonly [Name in AuthOutcomeName]: { readonly [situation: string]: OutcomeOf<Name> } };

/**
 * Makes examples of every outcome, by name and then by what is special about them. `now` is epoch milliseconds. There is one
 * challenge here; all of them stand in `challengeFixtures`.
 */
export const outcomeFixtures = (now = Date.now()) =>
  ({
    challenge: challenges(now),
    ...sessions(now),
    ...codes(now),
    ...accounts(now),
    done: { plain: { type: "done", done: { failed: [] } } },
  }) as const satisfies Examples;

const challenges = (now: number) => {
  const plain = { type: "challenge", challenge: challengeFixtures(now).SOFTWARE_TOKEN_MFA.plain } as const;
  return { plain, resumed: { ...plain, username: "ada@example.com" } };
};

const sessions = (now: number) => {
  const signedIn = { type: "signedIn", user: ada, isNewUser: false, restored: false } as const;
  const { offline, unknown } = errorFixtures(now);
  return {
    signedIn: {
      plain: signedIn,
      restored: { ...signedIn, restored: true },
      newUser: { ...signedIn, isNewUser: true },
      unverified: { ...signedIn, user: unverified, unverified: ["email", "phone_number"] },
      unverifiedEmail: { ...signedIn, user: unverified, unverified: ["email"] },
      bare: { ...signedIn, user: { ...ada, attributes: {}, groups: [] } },
    },
    signedOut: {
      plain: { type: "signedOut", reason: "none", done: { failed: [] } },
      unfinished: {
        type: "signedOut",
        reason: "signOut",
        done: { failed: [{ what: "RevokeToken", error: offline }] },
      },
      unfinishedElsewhere: {
        type: "signedOut",
        reason: "signOut",
        done: { failed: [{ what: "GlobalSignOut", error: offline }] },
      },
      unforgotten: {
        type: "signedOut",
        reason: "signOut",
        done: { failed: [{ what: "clearStore", error: unknown }] },
      },
    },
  } as const satisfies Partial<Examples>;
};

const codes = (now: number) => {
  const sent = sentAt(now);
  const errors = errorFixtures(now);
  return {
    userNotConfirmed: {
      plain: { type: "userNotConfirmed", ...sent, error: null },
      notSent: { type: "userNotConfirmed", ...notSent, error: errors.limitExceeded },
      linkNotOpened: { type: "userNotConfirmed", ...sent, error: errors.userNotConfirmed },
    },
    passwordResetRequired: { plain: { type: "passwordResetRequired", ...sent } },
    codeDelivered: {
      signUp: { type: "codeDelivered", purpose: "signUp", ...sent },
      signUpResumed: { type: "codeDelivered", purpose: "signUp", ...sent, username: "ada@example.com" },
      passwordReset: { type: "codeDelivered", purpose: "passwordReset", ...sent },
      passwordResetResumed: { type: "codeDelivered", purpose: "passwordReset", ...sent, username: "ada@example.com" },
      contact: { type: "codeDelivered", purpose: "contact", ...sent },
      contactByPhone: { type: "codeDelivered", purpose: "contact", ...sent, delivery: sms },
    },
  } as const satisfies Partial<Examples>;
};

const accounts = (now: number) => {
  const sent = sentAt(now);
  return {
    signedUp: {
      plain: { type: "signedUp", ...sent },
      byPhone: { type: "signedUp", ...sent, delivery: sms },
      notSent: { type: "signedUp", ...notSent },
      resendable: { type: "signedUp", ...sent, resendAt: now },
    },
    confirmed: {
      plain: { type: "confirmed", error: null },
      notSignedIn: { type: "confirmed", error: errorFixtures(now).throttled },
    },
    passwordChanged: { plain: { type: "passwordChanged" } },
  } as const satisfies Partial<Examples>;
};

const email = { medium: "EMAIL", destination: "a***@e***" } as const;

const sms = { medium: "SMS", destination: "+*******0100" } as const;

const sentAt = (now: number) => ({ delivery: email, resendAt: now + 30_000 }) as const;

const notSent = { delivery: null, resendAt: null } as const;

const ada = {
  username: "ada",
  sub: "6f1c2f4e-0b54-4a5e-9d2e-1815121018fa",
  attributes: { email: "ada@example.com", email_verified: "true", given_name: "Ada" },
  groups: ["admin"],
} as const;

const unverified = {
  ...ada,
  attributes: {
    email: "ada@example.com",
    email_verified: "false",
    phone_number: "+15555550100",
    phone_number_verified: "false",
  },
} as const;
