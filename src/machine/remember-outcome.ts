import type { Challenge } from "../protocol/challenge.js";
import type { AuthOutcome, OutcomeOf } from "../protocol/outcome.js";
import type { AuthContext } from "./auth-context.js";

/** What an outcome changes in the chart's memory. */
export const rememberOutcome = (context: AuthContext, outcome: AuthOutcome): Partial<AuthContext> => {
  switch (outcome.type) {
    case "challenge":
      return { challenge: outcome.challenge, error: outcome.error ?? null };
    case "signedIn":
      return { challenge: null, signedIn: whoSignedIn(outcome) };
    case "signedOut":
      // The next person at this screen shall not read who was here.
      return { challenge: null, signedIn: null, identifier: "", notSignedOut: outcome.done.failed };
    case "userNotConfirmed":
    case "passwordResetRequired":
      return { challenge: null, error: outcome.error };
    case "codeDelivered":
      return { challenge: delivered(context.challenge, outcome) };
    case "signedUp":
    case "confirmed":
    case "passwordChanged":
      return { challenge: null };
    case "done":
      return {};
    default:
      return outcome satisfies never;
  }
};

const whoSignedIn = ({ user, isNewUser, restored }: OutcomeOf<"signedIn">) => ({ user, isNewUser, restored });

const delivered = (challenge: Challenge | null, { delivery, resendAt }: OutcomeOf<"codeDelivered">): Challenge | null =>
  challenge !== null && "delivery" in challenge ? { ...challenge, delivery, resendAt } : challenge;
