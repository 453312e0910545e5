import { authenticationResult } from "../session/make-tokens.js";

/** Tokens. */
export const tokens = (mark = "1", claims: object = {}) => ({
  AuthenticationResult: authenticationResult(mark, claims),
  ChallengeParameters: {},
});

/** A challenge; the session is named by it, so that a test sees which one went back. */
export const challenge = (
  ChallengeName: string,
  ChallengeParameters: object = {},
  Session = `session of ${ChallengeName}`,
) => ({
  ChallengeName,
  ChallengeParameters,
  Session,
});

/** What the service answers to `SRP_A`. Any B, salt and block will do where nobody verifies. */
export const passwordVerifier = (userId = "canonical-ada", session?: string) => ({
  ChallengeName: "PASSWORD_VERIFIER",
  ChallengeParameters: {
    SRP_B: "abc123",
    SALT: "fd512ea194995f9a",
    SECRET_BLOCK: "c2VjcmV0IGJsb2Nr",
    USERNAME: userId,
    USER_ID_FOR_SRP: userId,
  },
  ...(session === undefined ? {} : { Session: session }),
});

export const smsMfa = (session?: string) =>
  challenge(
    "SMS_MFA",
    {
      CODE_DELIVERY_DELIVERY_MEDIUM: "SMS",
      CODE_DELIVERY_DESTINATION: "+*******0100",
      USER_ID_FOR_SRP: "canonical-ada",
    },
    session,
  );

export const selectMfa = (offered: readonly string[]) =>
  challenge("SELECT_MFA_TYPE", { MFAS_CAN_CHOOSE: JSON.stringify(offered), USER_ID_FOR_SRP: "canonical-ada" });

export const mfaSetup = (offered: readonly string[]) =>
  challenge("MFA_SETUP", { MFAS_CAN_SETUP: JSON.stringify(offered), USER_ID_FOR_SRP: "canonical-ada" });

/** The service's words for wrong credentials. */
export const WRONG = "Incorrect username or password.";
