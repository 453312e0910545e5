import type { PoolModel, RecoveryMechanism } from "../description/pool-model.js";
import { refuse } from "../refuse.js";
import type { Contact, UserRecord } from "../state.js";
import { secondFactors } from "../users/second-factors.js";

const OLD_DEFAULT: readonly RecoveryMechanism[] = ["verified_phone_number", "verified_email"];

/**
 * Where the code for a new password goes: the first verified address in the order of `AccountRecoverySetting`. Throws when
 * the user's state or the pool forbids it, or when there is no such address.
 */
export const recoveryContact = (model: PoolModel, user: UserRecord): Contact => {
  if (!user.enabled) throw refuse("NotAuthorized", "userDisabled");
  if (user.status === "FORCE_CHANGE_PASSWORD" || user.status === "EXTERNAL_PROVIDER")
    throw refuse("NotAuthorized", "resetImpossible");
  for (const mechanism of model.recovery ?? OLD_DEFAULT) {
    if (mechanism === "admin_only") throw refuse("NotAuthorized", "contactAdministrator");
    const attribute = mechanism === "verified_email" ? "email" : "phone_number";
    const destination = user.attributes.get(attribute) ?? "";
    const isVerified = destination !== "" && user.attributes.get(`${attribute}_verified`) === "true";
    if (isVerified && !isSecondFactor(model, user, attribute)) return { attribute, destination };
  }
  throw refuse("InvalidParameter", "noRecovery");
};

/** Whoever holds the second factor must not recover the first by it; the service looks at that with a setting only. */
const isSecondFactor = (model: PoolModel, user: UserRecord, attribute: Contact["attribute"]): boolean =>
  model.recovery !== null && secondFactors(model, user).includes(attribute === "email" ? "EMAIL_OTP" : "SMS_MFA");
