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

const sentCode = {
  ...base,
  delivery: { medium: "EMAIL", destination: "a***@e***" },
  codeLength: 6,
  resendAt: 0,
  resend: never,
  submit: never,
  back: never,
} as const;

/** The seed of the `enrollTotp` example. */
const seed = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** An example of every step, as plain data: commands never come to an end. */
export const steps: AuthSteps = {
  restoring: { ...base, name: "restoring", pending: true, retry: null, entrance: "enterCredentials", identifier: "" },
  enterCredentials: {
    ...base,
    name: "enterCredentials",
    identifier: "",
    signInWith: ["username"],
    asksPassword: true,
    asksToKeepSignedIn: false,
    remember: false,
    lockedUntil: null,
    notSignedOut: [],
    goodNews: null,
    goToSignUp: never,
    goToResetPassword: never,
    submit: never,
  },
  signUp: {
    ...base,
    name: "signUp",
    identifier: "",
    identifierKinds: ["username"],
    attributeNames: ["email", "given_name"],
    attributes: {},
    passwordPolicy: { minLength: 12 },
    submit: never,
    back: never,
  },
  confirmSignUp: {
    ...sentCode,
    name: "confirmSignUp",
    identifier: "ada@example.org",
    confirmBy: "code",
    givenCode: null,
    changeDetails: never,
  },
  requestPasswordReset: {
    ...base,
    name: "requestPasswordReset",
    identifier: "",
    signInWith: ["username"],
    submit: never,
    back: never,
  },
  confirmPasswordReset: {
    ...sentCode,
    name: "confirmPasswordReset",
    identifier: "ada@example.org",
    givenCode: null,
    passwordPolicy: { minLength: 12 },
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
  chooseContactToVerify: {
    ...base,
    name: "chooseContactToVerify",
    contacts: [
      { attribute: "email", value: "ada@example.org" },
      { attribute: "phone_number", value: "+15555550100" },
    ],
    submit: never,
    skip: never,
    back: never,
  },
  confirmContact: { ...sentCode, name: "confirmContact", attribute: "email", skip: never },
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
