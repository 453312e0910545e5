import type { CodeChallenge } from "../protocol/challenge.js";

/** How many digits an authenticator app shows. */
export const TOTP_LENGTH = 6;

/** How many digits confirm a sign-up, a new password or a contact. */
export const CONFIRMATION_LENGTH = 6;

/**
 * How many digits a sent code has, where that is certain: the service never says. First-factor codes have 8, SMS as second
 * factor 6, e-mail as second factor is documented nowhere (Cognito developer guide, "MFA" and "Authentication flows").
 */
export const codeLength = ({ name, purpose }: CodeChallenge): number | null => {
  if (purpose === "firstFactor") return 8;
  return name === "SMS_MFA" ? 6 : null;
};
