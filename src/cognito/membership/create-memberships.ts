import { AuthError } from "../../protocol/auth-error.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { AuthRequest } from "../../protocol/request.js";
import { createOffers } from "../../session/create-offers.js";
import { unverifiedContacts } from "../attempt/unverified-contacts.js";
import type { Pool } from "../pool.js";
import { confirmContact } from "./confirm-contact.js";
import { confirmForgotPassword } from "./confirm-forgot-password.js";
import { confirmSignUp } from "./confirm-sign-up.js";
import { forgotPassword } from "./forgot-password.js";
import { NOTHING_KEPT } from "./kept.js";
import { createKeptKeeper } from "./kept-keeper.js";
import type { Membership, SignInHere } from "./membership.js";
import { resendConfirmation } from "./resend-confirmation.js";
import { sendContactCode } from "./send-contact-code.js";
import { signUp } from "./sign-up.js";
import { takeRefused } from "./take-refused.js";
import type { MemberTurn } from "./member-turn.js";

/** Begins the membership of one attempt. */
export type BeginMembership = (signInHere: SignInHere) => Membership;

/** Makes what begins the memberships of one client. Loaded when first needed: most sign-ins need none. */
export function createMemberships(pool: Pool): BeginMembership {
  const { storage, clientId, verifyContacts = "once" } = pool.options;
  const offers = createOffers(storage, clientId);
  return (signInHere) => {
    const keeper = createKeptKeeper(pool.bookmarks.open());
    const parts = { pool, keeper, signInHere };
    return {
      take: (request, signal) => take(request, { ...parts, signal }),
      resume: (sent) => {
        const { purpose, delivery, resendAt, to: username } = sent;
        keeper.keep({ ...NOTHING_KEPT, sent });
        return { type: "codeDelivered", purpose, delivery, resendAt, username };
      },
      takeRefused: (refusal, signIn, signal) => takeRefused(refusal, signIn, { ...parts, signal }),
      offer: (user, isNewUser) => {
        keeper.keep({ ...NOTHING_KEPT, isNewUser });
        return verifyContacts === "always" || offers.isFirst(user.sub) ? unverifiedContacts(user) : [];
      },
      forget: () => keeper.keep(NOTHING_KEPT),
    };
  };
}

async function take(request: AuthRequest, turn: MemberTurn): Promise<AuthOutcome> {
  switch (request.type) {
    case "signUp":
      return signUp(request, turn);
    case "confirmSignUp":
      return confirmSignUp(request, turn);
    case "resendConfirmation":
      return resendConfirmation(request.username, turn);
    case "forgotPassword":
      return forgotPassword(request.username, turn);
    case "confirmForgotPassword":
      return confirmForgotPassword(request, turn);
    case "sendContactCode":
      return sendContactCode(request.attribute, turn);
    case "confirmContact":
      return confirmContact(request, turn);
    default:
      throw new AuthError("unsupported");
  }
}
