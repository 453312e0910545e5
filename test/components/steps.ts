import type { AuthSteps, Result } from "../../src/index.js";
import { Secret } from "../../src/protocol/secret.js";

const never = (): Promise<Result> => new Promise(() => {});

const base = { pending: false, command: null, error: null, clearError: () => {} } as const;
const challenge = {
  ...base,
  identifier: "ada@example.org",
  expiresAt: Date.now() + 179_000,
  back: never,
  submit: never,
};

/** The seed of the `enrollTotp` example. */
const seed = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** An example of every step, as plain data: commands never come to an end. */
export const steps: AuthSteps = {
  restoring: { ...base, name: "restoring", pending: true, retry: null },
  enterCredentials: {
    ...base,
    name: "enterCredentials",
    identifier: "",
    signInWith: ["username"],
    asksPassword: true,
    lockedUntil: null,
    notSignedOut: [],
    submit: never,
  },
  chooseFirstFactor: { ...challenge, name: "chooseFirstFactor", factors: ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"] },
  enterPassword: { ...challenge, name: "enterPassword" },
  verifyPasskey: { ...challenge, name: "verifyPasskey" },
  confirmCode: {
    ...challenge,
    name: "confirmCode",
    purpose: "secondFactor",
    delivery: { medium: "EMAIL", destination: "a***@e***" },
    codeLength: 6,
    resendAt: 0,
    resend: never,
  },
  confirmTotp: { ...challenge, name: "confirmTotp", deviceName: "Ada’s phone", codeLength: 6 },
  chooseMfaMethod: { ...challenge, name: "chooseMfaMethod", methods: ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"] },
  chooseMfaToEnroll: { ...challenge, name: "chooseMfaToEnroll", methods: ["SOFTWARE_TOKEN_MFA", "EMAIL_OTP"] },
  enrollTotp: {
    ...challenge,
    name: "enrollTotp",
    secret: new Secret(seed),
    account: "ada@example.org",
    issuer: "Acme",
    codeLength: 6,
    canChooseOther: true,
    chooseOther: never,
  },
  enrollEmail: { ...challenge, name: "enrollEmail", canChooseOther: true, chooseOther: never },
  setNewPassword: {
    ...challenge,
    name: "setNewPassword",
    missingAttributes: ["given_name", "birthdate", "phone_number", "custom:team"],
    passwordPolicy: { minLength: 12 },
  },
  answerCustomChallenge: {
    ...challenge,
    name: "answerCustomChallenge",
    parameters: { imageId: "m-42", question: "How many moons has Mars?" },
    round: 1,
  },
  unsupportedChallenge: { ...challenge, name: "unsupportedChallenge", challengeName: "RETINA_SCAN" },
  signedIn: {
    ...base,
    name: "signedIn",
    user: { username: "ada", sub: "1", attributes: {}, groups: [] },
    isNewUser: false,
    restored: false,
    signOut: never,
  },
};

/** The steps that show a card. */
export const shownSteps = Object.values(steps).filter(({ name }) => name !== "signedIn");
