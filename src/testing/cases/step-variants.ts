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

const everyAttribute = { situation: "everyAttribute" } as const;

/** The facts that strain a step, by what is special about them. */
export const stepVariants = {
  restoring: { withoutPassword: { asksPasswordFirst: false }, longTexts },
  enterCredentials: {
    byEmail: { settings: { signInWith: ["email"] } },
    byPhone: { settings: { signInWith: ["phone"] } },
    byEmailOrPhone: { settings: { signInWith: ["email", "phone"] } },
    byAnyIdentifier: { settings: { signInWith: ["username", "email", "phone"] } },
    identifierFirst: { asksPasswordFirst: false },
    ofAnApp: { appName: "Acme" },
    notSignedOut: { situation: "notSignedOut" },
    longTexts: { ...longTexts, moment: "challengeExpired", settings: { signInWith: ["username", "email", "phone"] } },
  },
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
  confirmTotp: { named: { situation: "named" }, longName: { situation: "longName" }, ...challenge },
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
    withRules: { settings: { passwordPolicy: { minLength: 12, requireSymbols: false } } },
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
