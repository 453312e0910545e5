import type { ChallengeOf, CodeDelivery, FirstFactor, MfaMethod } from "../../../protocol/challenge.js";
import type { AuthFlowName } from "../../wire/auth-flow.js";
import { AUTH_FLOWS } from "../../wire/auth-flow.js";
import type { Reader } from "./shape.js";
import { shape } from "./shape.js";
import type { StoredBookmark, StoredChallenge } from "./stored-bookmark.js";

const { text, number, flag, nothing, oneOf, orNull, list, texts, members, anyOf } = shape;

/** Reads a bookmark from what anybody may have put in its place. What it does not name is never written either. */
export const readStoredBookmark: Reader<StoredBookmark> = (given) => readBookmark(given);

const version = oneOf(1);
const method = oneOf("SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA") satisfies Reader<MfaMethod>;
const factor = oneOf("PASSWORD", "PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN") satisfies Reader<FirstFactor>;
const delivery = members<CodeDelivery>({ medium: oneOf("SMS", "EMAIL"), destination: text });
const expiresAt = number;

// The password that another code would need is not kept, nor is a seed.
const challenge = anyOf<StoredChallenge>(
  members<ChallengeOf<"SMS_MFA" | "SMS_OTP" | "EMAIL_OTP">>({
    name: oneOf("SMS_MFA", "SMS_OTP", "EMAIL_OTP"),
    purpose: oneOf("firstFactor", "secondFactor"),
    delivery,
    resendAt: nothing,
    expiresAt,
  }),
  members<ChallengeOf<"SOFTWARE_TOKEN_MFA">>({
    name: oneOf("SOFTWARE_TOKEN_MFA"),
    deviceName: orNull(text),
    expiresAt,
  }),
  members<ChallengeOf<"SELECT_MFA_TYPE">>({ name: oneOf("SELECT_MFA_TYPE"), methods: list(method, 1), expiresAt }),
  members<ChallengeOf<"MFA_SETUP">>({ name: oneOf("MFA_SETUP"), methods: list(method, 1), totp: nothing, expiresAt }),
  members<ChallengeOf<"SELECT_CHALLENGE">>({ name: oneOf("SELECT_CHALLENGE"), factors: list(factor, 1), expiresAt }),
  members<ChallengeOf<"PASSWORD" | "PASSWORD_SRP">>({ name: oneOf("PASSWORD", "PASSWORD_SRP"), expiresAt }),
  members<ChallengeOf<"WEB_AUTHN">>({ name: oneOf("WEB_AUTHN"), expiresAt }),
  members<ChallengeOf<"NEW_PASSWORD_REQUIRED">>({
    name: oneOf("NEW_PASSWORD_REQUIRED"),
    missingAttributes: list(text),
    expiresAt,
  }),
  members<ChallengeOf<"CUSTOM_CHALLENGE">>({
    name: oneOf("CUSTOM_CHALLENGE"),
    parameters: texts,
    round: number,
    expiresAt,
  }),
);

// SAFETY: the keys are those of the table.
const flows = Object.keys(AUTH_FLOWS) as AuthFlowName[];

const readBookmark = anyOf<StoredBookmark>(
  members<Extract<StoredBookmark, { readonly challenge: object }>>({
    version,
    flow: oneOf(...flows),
    typed: text,
    username: text,
    session: orNull(text),
    challenge,
    parameters: texts,
    rounds: number,
    isFirstFactor: flag,
    isTotpProven: flag,
    isNewUser: flag,
    isKept: flag,
    hasSeed: flag,
  }),
  members<Extract<StoredBookmark, { readonly purpose: string }>>({
    version,
    purpose: oneOf("signUp", "passwordReset"),
    to: text,
    delivery: orNull(delivery),
    resendAt: orNull(number),
    expiresAt,
  }),
);
