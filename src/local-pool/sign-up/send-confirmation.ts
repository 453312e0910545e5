import type { CodeDeliveryDetails } from "../codes/code-delivery-details.js";
import { sendCode } from "../codes/send-code.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
import type { Contact, UserRecord } from "../state.js";
import { confirmationLink } from "./confirmation-link.js";

/** A code or link to be sent that confirms a sign-up. */
export interface ConfirmationToSend {
  readonly user: UserRecord;
  readonly kind: "SignUp" | "ResendCode";
  readonly contact: Contact;
  readonly clientMetadata: ReadonlyMap<string, string>;
  /** Where the pool was reached. */
  readonly origin: string;
}

/** Sends what confirms a sign-up, in place of what was sent before, and tells where it went. */
export const sendConfirmation = async (
  scope: Pick<SignInScope, "world" | "pool" | "client">,
  { user, kind, contact, clientMetadata, origin }: ConfirmationToSend,
): Promise<{ readonly CodeDeliveryDetails: CodeDeliveryDetails }> => {
  const link = confirmationLink({ pool: scope.pool.model, client: scope.client, user, contact, origin });
  return {
    CodeDeliveryDetails: await sendCode(scope, { user, purpose: "signUp", kind, contact, clientMetadata, ...link }),
  };
};
