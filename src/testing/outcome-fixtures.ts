import type { AuthOutcomeName, OutcomeOf } from "../protocol/outcome.js";
import { challengeFixtures } from "./challenge-fixtures.js";
import { errorFixtures } from "./error-fixtures.js";

type Examples = { readonly [Name in AuthOutcomeName]: { readonly [situation: string]: OutcomeOf<Name> } };

/**
 * Makes examples of every outcome, by name and then by what is special about them. `now` is epoch milliseconds. There is one
 * challenge here; all of them stand in `challengeFixtures`.
 */
export const outcomeFixtures = (now = Date.now()) => {
  const errors = errorFixtures(now);
  const email = { medium: "EMAIL", destination: "a***@e***" } as const;
  const signedIn = { type: "signedIn", user: ada, isNewUser: false, restored: false } as const;
  return {
    challenge: { plain: { type: "challenge", challenge: challengeFixtures(now).SOFTWARE_TOKEN_MFA.plain } },
    signedIn: {
      plain: signedIn,
      restored: { ...signedIn, restored: true },
      newUser: { ...signedIn, isNewUser: true },
      bare: { ...signedIn, user: { ...ada, attributes: {}, groups: [] } },
    },
    signedOut: {
      plain: { type: "signedOut", reason: "none", done: { failed: [] } },
      unfinished: {
        type: "signedOut",
        reason: "signOut",
        done: { failed: [{ what: "RevokeToken", error: errors.offline }] },
      },
    },
    userNotConfirmed: { plain: { type: "userNotConfirmed", username: ada.username, error: errors.userNotConfirmed } },
    passwordResetRequired: {
      plain: { type: "passwordResetRequired", username: ada.username, error: errors.passwordResetRequired },
    },
    codeDelivered: { plain: { type: "codeDelivered", delivery: email, resendAt: now + 60_000 } },
    signedUp: { plain: { type: "signedUp", confirmed: false, delivery: email } },
    confirmed: { plain: { type: "confirmed", canSignIn: true } },
    passwordChanged: { plain: { type: "passwordChanged" } },
    done: { plain: { type: "done", done: { failed: [] } } },
  } as const satisfies Examples;
};

const ada = {
  username: "ada",
  sub: "6f1c2f4e-0b54-4a5e-9d2e-1815121018fa",
  attributes: { email: "ada@example.com", email_verified: "true", given_name: "Ada" },
  groups: ["admin"],
} as const;
