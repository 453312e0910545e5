import type { AuthOutcome, OutcomeOf, Resumed, SentCode } from "../protocol/outcome.js";
import type { AuthContext } from "./auth-context.js";
import { lockedUntil } from "./locked-until.js";
import { noAttempt } from "./no-attempt.js";

/** What an outcome changes in the chart's memory. */
export const rememberOutcome = (outcome: AuthOutcome): Partial<AuthContext> => {
  switch (outcome.type) {
    case "challenge":
      return { ...whoResumes(outcome), challenge: outcome.challenge, error: outcome.error ?? null };
    case "signedIn":
      return { ...noAttempt, signedIn: whoSignedIn(outcome), unverified: outcome.unverified ?? [] };
    case "signedOut":
      // The next person at this screen shall not read who was here.
      return { ...noAttempt, identifier: "", remember: false, notSignedOut: outcome.done.failed };
    case "userNotConfirmed":
      return { ...whatWasSent(outcome), error: outcome.error };
    case "codeDelivered":
      return { ...whoResumes(outcome), ...whatWasSent(outcome) };
    case "passwordResetRequired":
    case "signedUp":
      return whatWasSent(outcome);
    case "confirmed": {
      const { error } = outcome;
      return { ...noAttempt, error, lockedUntil: lockedUntil(error), goodNews: error === null ? "confirmed" : null };
    }
    case "passwordChanged":
      return { ...noAttempt, goodNews: "passwordChanged" };
    case "done":
      return {};
    default:
      return outcome satisfies never;
  }
};

const whoResumes = ({ username, remember }: Resumed) => ({
  ...(username === undefined ? {} : { identifier: username }),
  ...(remember === undefined ? {} : { remember }),
});

const whoSignedIn = ({ user, isNewUser, restored }: OutcomeOf<"signedIn">) => ({ user, isNewUser, restored });

// A new code takes the place of one that a link brought.
const whatWasSent = ({ delivery, resendAt }: SentCode) => ({
  challenge: null,
  sent: { delivery, resendAt },
  givenCode: null,
});
