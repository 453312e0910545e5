import type { Answerer } from "../sign-in/challenge-response.js";
import { answerCode } from "./answer-code.js";
import { answerCustomChallenge } from "./answer-custom-challenge.js";
import { answerMfaSetup } from "./answer-mfa-setup.js";
import { answerNewPassword } from "./answer-new-password.js";
import { answerPasswordVerifier } from "./answer-password-verifier.js";
import { answerSelectMfaType } from "./answer-select-mfa-type.js";
import { answerTotp } from "./answer-totp.js";

/** Which function judges the answer to which challenge. */
export const answers: ReadonlyMap<string, Answerer> = new Map([
  ["CUSTOM_CHALLENGE", answerCustomChallenge],
  ["EMAIL_OTP", answerCode("EMAIL_OTP")],
  ["MFA_SETUP", answerMfaSetup],
  ["NEW_PASSWORD_REQUIRED", answerNewPassword],
  ["PASSWORD_VERIFIER", answerPasswordVerifier],
  ["SELECT_MFA_TYPE", answerSelectMfaType],
  ["SMS_MFA", answerCode("SMS_MFA")],
  ["SOFTWARE_TOKEN_MFA", answerTotp],
]);
