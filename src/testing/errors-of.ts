import type { AuthStepName } from "../machine/auth-steps.js";
import type { AuthErrorCode } from "../protocol/auth-error.js";

// What any request through the challenge loop can fail with while the challenge stands.
const anyAnswer = ["throttled", "offline", "misconfigured", "rejectedByTrigger", "unknown"] as const;

// What goes wrong where the next thing that the service does may be to send a code.
const sending = ["deliveryFailed", "limitExceeded"] as const;

/**
 * The errors that each step can show: what its own requests fail with, the end of its challenge's time, and on
 * `enterCredentials` also what took a challenge with it elsewhere. `restoring` fails where the code of the flow does not arrive;
 * signing out never does; an `unsupportedChallenge` has no request.
 */
export const errorsOf = {
  restoring: ["offline"],
  enterCredentials: [
    "invalidCredentials",
    "userDisabled",
    "userNotConfirmed",
    "passwordResetRequired",
    "temporaryPasswordExpired",
    "lockedOut",
    "challengeExpired",
    "invalidInput",
    "flowNotEnabled",
    "sessionRevoked",
    "unsupported",
    ...sending,
    ...anyAnswer,
  ],
  signUp: ["usernameTaken", "passwordPolicy", "invalidInput", ...sending, ...anyAnswer],
  confirmSignUp: ["codeMismatch", "codeExpired", "aliasTaken", "invalidInput", ...sending, ...anyAnswer],
  requestPasswordReset: ["invalidInput", "unsupported", ...sending, ...anyAnswer],
  confirmPasswordReset: [
    "codeMismatch",
    "codeExpired",
    "passwordPolicy",
    "passwordReused",
    "invalidInput",
    "unsupported",
    ...sending,
    ...anyAnswer,
  ],
  chooseFirstFactor: ["challengeExpired", "invalidInput", ...sending, ...anyAnswer],
  enterPassword: ["challengeExpired", ...sending, ...anyAnswer],
  verifyPasskey: ["passkeyCancelled", "passkeyUnsupported", "challengeExpired", "unsupported", ...anyAnswer],
  confirmCode: ["codeMismatch", "codeExpired", "challengeExpired", ...sending, ...anyAnswer],
  confirmTotp: ["codeMismatch", "codeAlreadyUsed", "challengeExpired", "unsupported", ...anyAnswer],
  chooseMfaMethod: ["challengeExpired", "invalidInput", "unsupported", ...sending, ...anyAnswer],
  chooseMfaToEnroll: ["challengeExpired", "unsupported", "throttled", "offline", "misconfigured", "unknown"],
  enrollTotp: ["codeMismatch", "challengeExpired", "invalidInput", "unsupported", ...anyAnswer],
  enrollEmail: ["challengeExpired", "invalidInput", ...sending, ...anyAnswer],
  setNewPassword: [
    "passwordPolicy",
    "passwordReused",
    "aliasTaken",
    "challengeExpired",
    "invalidInput",
    ...sending,
    ...anyAnswer,
  ],
  answerCustomChallenge: ["challengeExpired", ...anyAnswer],
  unsupportedChallenge: [],
  chooseContactToVerify: ["invalidInput", ...sending, ...anyAnswer],
  confirmContact: ["codeMismatch", "codeExpired", "aliasTaken", ...sending, ...anyAnswer],
  signedIn: [],
} as const satisfies { readonly [Name in AuthStepName]: readonly AuthErrorCode[] };
