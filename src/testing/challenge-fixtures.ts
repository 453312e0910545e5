import type { Challenge, ChallengeOf } from "../protocol/challenge.js";
import { Secret } from "../protocol/secret.js";

type Examples = {
  readonly [Name in Challenge["name"]]: { readonly [situation: string]: ChallengeOf<Name> };
};

/**
 * Makes examples of every challenge, by Cognito's name and then by what is special about them. `now` is epoch milliseconds;
 * the challenges live three minutes from then.
 */
export const challengeFixtures = (now = Date.now()) => {
  const expiresAt = now + 180_000;
  return { ...codes(now, expiresAt), ...factors(expiresAt), ...others(expiresAt) } satisfies Examples;
};

const codes = (now: number, expiresAt: number) => {
  const sms = { medium: "SMS", destination: "+*******0100" } as const;
  const email = { medium: "EMAIL", destination: "a***@e***" } as const;
  const resendAt = now + 30_000;
  const second = { purpose: "secondFactor", resendAt, expiresAt } as const;
  const first = { purpose: "firstFactor", resendAt, expiresAt } as const;
  return {
    SMS_MFA: {
      plain: { name: "SMS_MFA", delivery: sms, ...second },
      resendable: { name: "SMS_MFA", delivery: sms, ...second, resendAt: now },
      notResendable: { name: "SMS_MFA", delivery: sms, ...second, resendAt: null },
      nowhere: { name: "SMS_MFA", delivery: { ...sms, destination: "" }, ...second },
    },
    SMS_OTP: { plain: { name: "SMS_OTP", delivery: sms, ...first } },
    EMAIL_OTP: {
      plain: { name: "EMAIL_OTP", delivery: email, ...second },
      firstFactor: { name: "EMAIL_OTP", delivery: email, ...first },
      nowhere: { name: "EMAIL_OTP", delivery: { ...email, destination: "" }, ...second },
      longAddress: { name: "EMAIL_OTP", delivery: { ...email, destination: LONG_ADDRESS }, ...second },
    },
  } as const satisfies Partial<Examples>;
};

const factors = (expiresAt: number) => {
  const seed = { secret: new Secret("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"), account: "ada@example.com" };
  const setup = { name: "MFA_SETUP", totp: null, expiresAt } as const;
  return {
    SOFTWARE_TOKEN_MFA: {
      plain: { name: "SOFTWARE_TOKEN_MFA", deviceName: null, expiresAt },
      named: { name: "SOFTWARE_TOKEN_MFA", deviceName: "Ada’s phone", expiresAt },
      longName: { name: "SOFTWARE_TOKEN_MFA", deviceName: LONG_NAME, expiresAt },
    },
    SELECT_MFA_TYPE: {
      onlyOne: { name: "SELECT_MFA_TYPE", methods: ["SOFTWARE_TOKEN_MFA"], expiresAt },
      plain: { name: "SELECT_MFA_TYPE", methods: ["SMS_MFA", "SOFTWARE_TOKEN_MFA"], expiresAt },
      three: { name: "SELECT_MFA_TYPE", methods: ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"], expiresAt },
    },
    MFA_SETUP: {
      plain: { ...setup, methods: ["SOFTWARE_TOKEN_MFA", "EMAIL_OTP"] },
      onlyOne: { ...setup, methods: ["SOFTWARE_TOKEN_MFA"] },
      smsOnly: { ...setup, methods: ["SMS_MFA"] },
      totp: { ...setup, methods: ["SOFTWARE_TOKEN_MFA"], totp: seed },
      totpChosen: { ...setup, methods: ["SOFTWARE_TOKEN_MFA", "EMAIL_OTP"], totp: seed },
      longAccount: { ...setup, methods: ["SOFTWARE_TOKEN_MFA"], totp: { ...seed, account: LONG_ACCOUNT } },
      email: { ...setup, methods: ["SMS_MFA", "EMAIL_OTP"] },
    },
    SELECT_CHALLENGE: {
      plain: { name: "SELECT_CHALLENGE", factors: ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"], expiresAt },
      onlyOne: { name: "SELECT_CHALLENGE", factors: ["SMS_OTP"], expiresAt },
      all: { name: "SELECT_CHALLENGE", factors: ["PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"], expiresAt },
    },
    PASSWORD: { plain: { name: "PASSWORD", expiresAt } },
    PASSWORD_SRP: { plain: { name: "PASSWORD_SRP", expiresAt } },
    WEB_AUTHN: { plain: { name: "WEB_AUTHN", expiresAt } },
  } as const satisfies Partial<Examples>;
};

const others = (expiresAt: number) => {
  const custom = { name: "CUSTOM_CHALLENGE", expiresAt } as const;
  return {
    NEW_PASSWORD_REQUIRED: {
      plain: { name: "NEW_PASSWORD_REQUIRED", missingAttributes: [], expiresAt },
      attributes: { name: "NEW_PASSWORD_REQUIRED", missingAttributes: ["given_name", "custom:team"], expiresAt },
      everyAttribute: { name: "NEW_PASSWORD_REQUIRED", missingAttributes: everyAttribute, expiresAt },
    },
    CUSTOM_CHALLENGE: {
      plain: { ...custom, parameters: { question: "What is your quest?" }, round: 1 },
      secondRound: { ...custom, parameters: { question: "And your favourite colour?" }, round: 2 },
      silent: { ...custom, parameters: {}, round: 1 },
      talkative: { ...custom, parameters: manyParameters, round: 1 },
    },
    UNKNOWN: {
      plain: { name: "UNKNOWN", challengeName: "RETINA_SCAN", expiresAt },
      longName: {
        name: "UNKNOWN",
        challengeName: "RETINA_SCAN_OF_BOTH_EYES_AND_EVERY_FINGER_OF_THE_RIGHT_HAND",
        expiresAt,
      },
    },
  } as const satisfies Partial<Examples>;
};

const LONG_ADDRESS =
  "a-very-long-local-part-that-nobody-should-have-but-somebody-has***@subdomain.of.a.long.example***";

const LONG_NAME = "The telephone on the desk in the study of the Countess of Lovelace, St James’s Square";

const LONG_ACCOUNT = "augusta.ada.king.countess.of.lovelace.and.many.other.names@analytical-engine.example.com";

// All that a pool can require (OpenID Connect's standard claims), and one of its own.
const everyAttribute = [
  "name",
  "given_name",
  "middle_name",
  "family_name",
  "nickname",
  "preferred_username",
  "email",
  "phone_number",
  "address",
  "birthdate",
  "gender",
  "locale",
  "zoneinfo",
  "picture",
  "profile",
  "website",
  "custom:favourite_mathematical_instrument",
] as const;

const manyParameters = {
  question: "Which of these gentlemen wrote the memoir on the Analytical Engine that you translated in 1843?",
  hint: "He was an engineer in Turin, and later the prime minister of a kingdom.",
  imageUrl: `https://example.com/portraits/${"of-the-same-gentleman-".repeat(6)}.jpg`,
  markup: "<b>Text</b> of a stranger stays text &amp; nothing else.",
} as const;
