import type { Challenge, ChallengeName, CodeDelivery, FirstFactor } from "../../protocol/challenge.js";
import type { ChallengeParameters } from "./challenge-parameters.js";
import { readJsonText, readJsonTexts } from "./json-text.js";
import { readMfaMethods } from "./mfa-methods.js";

/** A challenge on the wire with what only the attempt knows. */
export interface WireChallenge {
  /** `ChallengeName`; any text, the service may know more names than the SDK. */
  readonly name: string;
  readonly parameters: ChallengeParameters;
  /** The top-level `AvailableChallenges`. */
  readonly available: readonly string[];
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** When a second-factor code can be sent again, `null` where it cannot. Epoch milliseconds. */
  readonly resendAt: number | null;
  /** Whether an `EMAIL_OTP` is the first factor. */
  readonly isFirstFactor: boolean;
  /** Which custom challenge of the attempt this would be, from 1. */
  readonly round: number;
}

type Reader = (wire: WireChallenge) => Challenge;

/** The facts that a person is shown, by wire name. Challenges that only an attempt can answer are unknown to a person. */
const READERS = {
  SMS_MFA: (wire) => readCode("SMS_MFA", "secondFactor", wire),
  SMS_OTP: (wire) => readCode("SMS_OTP", "firstFactor", wire),
  EMAIL_OTP: (wire) => readCode("EMAIL_OTP", wire.isFirstFactor ? "firstFactor" : "secondFactor", wire),
  SOFTWARE_TOKEN_MFA: ({ parameters, expiresAt }) => ({
    name: "SOFTWARE_TOKEN_MFA",
    deviceName: parameters["FRIENDLY_DEVICE_NAME"] ?? null,
    expiresAt,
  }),
  SELECT_MFA_TYPE: (wire) => {
    const methods = (readMfaMethods(wire.parameters["MFAS_CAN_CHOOSE"]) ?? []).map(({ method }) => method);
    return methods.length === 0 ? readUnknown(wire) : { name: "SELECT_MFA_TYPE", methods, expiresAt: wire.expiresAt };
  },
  MFA_SETUP: (wire) => {
    const offered = readMfaMethods(wire.parameters["MFAS_CAN_SETUP"])?.map(({ method }) => method);
    const methods = offered ?? ["SOFTWARE_TOKEN_MFA" as const];
    return methods.length === 0
      ? readUnknown(wire)
      : { name: "MFA_SETUP", methods, totp: null, expiresAt: wire.expiresAt };
  },
  NEW_PASSWORD_REQUIRED: ({ parameters, expiresAt }) => ({
    name: "NEW_PASSWORD_REQUIRED",
    missingAttributes: readMissingAttributes(parameters),
    expiresAt,
  }),
  CUSTOM_CHALLENGE: ({ parameters, expiresAt, round }) => ({
    name: "CUSTOM_CHALLENGE",
    parameters: readPublicParameters(parameters),
    round,
    expiresAt,
  }),
  SELECT_CHALLENGE: (wire) => {
    const factors = wire.available.filter(isFirstFactor);
    return factors.length === 0 ? readUnknown(wire) : { name: "SELECT_CHALLENGE", factors, expiresAt: wire.expiresAt };
  },
  PASSWORD: ({ expiresAt }) => ({ name: "PASSWORD", expiresAt }),
  PASSWORD_SRP: ({ expiresAt }) => ({ name: "PASSWORD_SRP", expiresAt }),
  WEB_AUTHN: ({ expiresAt }) => ({ name: "WEB_AUTHN", expiresAt }),
  PASSWORD_VERIFIER: readUnknown,
  DEVICE_SRP_AUTH: readUnknown,
  DEVICE_PASSWORD_VERIFIER: readUnknown,
  ADMIN_NO_SRP_AUTH: readUnknown,
} satisfies Record<ChallengeName, Reader>;

/**
 * Turns a challenge on the wire into facts to show. Unreadable parameters never throw: the fact is then empty. A choice
 * among factors of which this version knows none is unknown as a whole: there is nothing to choose.
 */
export function readChallenge(wire: WireChallenge): Challenge {
  const reader: Reader = isChallengeName(wire.name) ? READERS[wire.name] : readUnknown;
  return reader(wire);
}

function isChallengeName(name: string): name is ChallengeName {
  return Object.hasOwn(READERS, name);
}

function readUnknown({ name, expiresAt }: WireChallenge): Challenge {
  return { name: "UNKNOWN", challengeName: name, expiresAt };
}

function readCode(
  name: "SMS_MFA" | "SMS_OTP" | "EMAIL_OTP",
  purpose: "firstFactor" | "secondFactor",
  { parameters, expiresAt, resendAt }: WireChallenge,
): Challenge {
  const delivery = readDelivery(name, parameters);
  return { name, purpose, delivery, resendAt: purpose === "secondFactor" ? resendAt : null, expiresAt };
}

function readDelivery(name: string, parameters: ChallengeParameters): CodeDelivery {
  const told = parameters["CODE_DELIVERY_DELIVERY_MEDIUM"];
  const usual = name === "EMAIL_OTP" ? "EMAIL" : "SMS";
  return {
    medium: told === "EMAIL" || told === "SMS" ? told : usual,
    destination: parameters["CODE_DELIVERY_DESTINATION"] ?? "",
  };
}

const ATTRIBUTE_PREFIX = "userAttributes.";

function readMissingAttributes(parameters: ChallengeParameters): readonly string[] {
  const present = readJsonText(parameters["userAttributes"]);
  const values = new Map<string, unknown>(
    typeof present === "object" && present !== null ? Object.entries(present) : [],
  );
  return (readJsonTexts(parameters["requiredAttributes"]) ?? [])
    .map((name) => (name.startsWith(ATTRIBUTE_PREFIX) ? name.slice(ATTRIBUTE_PREFIX.length) : name))
    .filter((name) => (values.get(name) ?? "") === "");
}

function readPublicParameters(parameters: ChallengeParameters): ChallengeParameters {
  const { USERNAME: _username, USER_ID_FOR_SRP: _userId, ...own } = parameters;
  return own;
}

function isFirstFactor(name: string): name is FirstFactor {
  return ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"].includes(name);
}
