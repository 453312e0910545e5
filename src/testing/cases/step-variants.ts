import type { AuthStepName } from "../../machine/auth-steps.js";
import { longMessages } from "./long-messages.js";
import type { SituationOf, StepVariant } from "./step-case.js";

const LONG_ADDRESS = "augusta.ada.king.countess.of.lovelace.and.many.other.names@analytical-engine.example.com";

// Words and names that ask for room.
const longTexts = {
  messages: longMessages(),
  appName: "Gesellschaft der Freunde der Analytischen Maschine",
  identifier: LONG_ADDRESS,
} as const;

// What every challenge can look like.
const challenge = { closesSoon: { openFor: 160 }, longTexts } as const;

// What can be asked for again, is being sent again, and was.
const resends = { resending: { moment: "resending", openFor: 40 }, resent: { moment: "resent", openFor: 40 } } as const;

const withRules = { settings: { passwordPolicy: { minLength: 12, requireSymbols: false } } } as const;

const byLink = { settings: { signUp: { confirmBy: "link" } } } as const;

const everyAttribute = { situation: "everyAttribute" } as const;

const everyName = [
  "email",
  "phone_number",
  "given_name",
  "family_name",
  "birthdate",
  "gender",
  "website",
  "address",
  "zoneinfo",
  "custom:team",
] as const;

/** The facts that strain a step, by what is special about them. */
export const stepVariants = {
  restoring: { withoutPassword: { asksPasswordFirst: false }, longTexts },
  enterCredentials: {
    byEmail: { settings: { signInWith: ["email"] } },
    byPhone: { settings: { signInWith: ["phone"] } },
    byEmailOrPhone: { settings: { signInWith: ["email", "phone"] } },
    byAnyIdentifier: { settings: { signInWith: ["username", "email", "phone"] } },
    identifierFirst: { asksPasswordFirst: false },
    keepSignedIn: { settings: { keepSignedIn: "ask" } },
    ofAnApp: { appName: "Acme" },
    sessionEnded: { reason: "sessionRevoked" },
    notSignedOut: { situation: "notSignedOut" },
    notSignedOutElsewhere: { situation: "notSignedOutElsewhere" },
    notForgotten: { situation: "notForgotten" },
    passwordChanged: { situation: "passwordChanged" },
    confirmed: { situation: "confirmed" },
    notSignedIn: { situation: "notSignedIn" },
    withoutSignUp: { settings: { signUp: false } },
    longTexts: {
      ...longTexts,
      moment: "challengeExpired",
      settings: { signInWith: ["username", "email", "phone"], keepSignedIn: "ask" },
    },
  },
  signUp: {
    byEmail: { settings: { signInWith: ["email"], signUp: { attributes: ["email", "name"] } } },
    byPhone: { settings: { signInWith: ["phone"], phone: { country: "DE" } } },
    byEmailOrPhone: { settings: { signInWith: ["email", "phone"] } },
    byAnyIdentifier: { settings: { signInWith: ["username", "email", "phone"] } },
    everyAttribute: { settings: { signUp: { attributes: everyName } } },
    withRules,
    longTexts: { ...longTexts, settings: { passwordPolicy: { minLength: 16 }, signUp: { attributes: everyName } } },
  },
  confirmSignUp: {
    byLink,
    linkNotOpened: { ...byLink, situation: "linkNotOpened" },
    byPhone: { situation: "byPhone" },
    unconfirmed: { situation: "unconfirmed" },
    unconfirmedNotSent: { situation: "unconfirmedNotSent" },
    notSent: { situation: "notSent" },
    ...resends,
    longTexts,
  },
  requestPasswordReset: {
    byEmail: { settings: { signInWith: ["email"] } },
    byPhone: { settings: { signInWith: ["phone"] } },
    byEmailOrPhone: { settings: { signInWith: ["email", "phone"] } },
    longTexts,
  },
  confirmPasswordReset: {
    required: { situation: "required" },
    withRules,
    ...resends,
    longTexts: { ...longTexts, ...withRules },
  },
  chooseContactToVerify: { onlyOne: { situation: "onlyOne" }, longTexts },
  confirmContact: { byPhone: { situation: "byPhone" }, ...resends, longTexts },
  chooseFirstFactor: { onlyOne: { situation: "onlyOne" }, all: { situation: "all" }, ...challenge },
  enterPassword: challenge,
  verifyPasskey: challenge,
  confirmCode: {
    email: { situation: "email" },
    smsFirstFactor: { situation: "smsFirstFactor" },
    emailFirstFactor: { situation: "emailFirstFactor" },
    nowhere: { situation: "nowhere" },
    nowhereByEmail: { situation: "nowhereByEmail" },
    resendable: { situation: "resendable" },
    resending: { situation: "resendable", moment: "resending" },
    resent: { situation: "resendable", moment: "resent" },
    notResendable: { situation: "notResendable" },
    longAddress: { situation: "longAddress" },
    ...challenge,
    longTexts: { ...longTexts, situation: "longAddress" },
  },
  confirmTotp: {
    named: { situation: "named" },
    longName: { situation: "longName" },
    clockIsOff: { moment: "clockIsOff" },
    ...challenge,
  },
  chooseMfaMethod: { onlyOne: { situation: "onlyOne" }, three: { situation: "three" }, ...challenge },
  chooseMfaToEnroll: { smsOnly: { situation: "smsOnly" }, onlyOne: { situation: "onlyOne" }, ...challenge },
  enrollTotp: {
    chosen: { situation: "chosen" },
    longAccount: { situation: "longAccount" },
    ...challenge,
    longTexts: { ...longTexts, situation: "chosen" },
  },
  enrollEmail: { chosen: { chosenOn: "chooseMfaToEnroll" }, ...challenge },
  setNewPassword: {
    withRules,
    missingAttributes: { situation: "attributes" },
    everyAttribute,
    ...challenge,
    longTexts: { ...longTexts, ...everyAttribute, settings: { passwordPolicy: { minLength: 16 } } },
  },
  answerCustomChallenge: {
    secondRound: { situation: "secondRound" },
    silent: { situation: "silent" },
    talkative: { situation: "talkative" },
    ...challenge,
  },
  unsupportedChallenge: { longName: { situation: "longName" }, longTexts },
  signedIn: { newUser: { situation: "newUser" }, bare: { situation: "bare" }, longTexts },
} as const satisfies { readonly [Name in AuthStepName]: { readonly [name: string]: StepVariant<SituationOf<Name>> } };
