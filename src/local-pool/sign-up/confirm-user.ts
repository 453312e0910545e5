import { checkCode } from "../codes/check-code.js";
import { countCall } from "../codes/count-call.js";
import type { UserRecord } from "../state.js";
import type { TriggerScope } from "../triggers/run-trigger.js";
import { verifyContact } from "../users/verify-contact.js";
import { assertUnconfirmed } from "./assert-unconfirmed.js";
import { postConfirmation } from "./post-confirmation.js";

/** What confirms a sign-up. */
export interface Confirmation {
  readonly code: string;
  /** Takes the address away from who signs in by it now. */
  readonly takesAliases: boolean;
  readonly clientMetadata: ReadonlyMap<string, string>;
}

/** Confirms a sign-up and the address that the code went to. A refusal spends nothing. */
export const confirmUser = async (
  scope: TriggerScope,
  user: UserRecord,
  { code, takesAliases, clientMetadata }: Confirmation,
): Promise<void> => {
  const { world, pool } = scope;
  const now = world.clock.now();
  countCall(pool, "ConfirmSignUp", user.sub, now);
  assertUnconfirmed(user);
  const { contact, spend } = checkCode(pool, { purpose: "signUp", id: user.sub, code, now });
  verifyContact(pool, user, contact, { takes: takesAliases, now });
  spend();
  user.status = "CONFIRMED";
  await postConfirmation(scope, user, "PostConfirmation_ConfirmSignUp", clientMetadata);
};
