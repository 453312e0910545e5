import type { AuthError, AuthErrorCode } from "../protocol/auth-error.js";

/** What each error says in English: what happened and what to do, as a rule in one sentence or two short ones. */
export const enErrors: Readonly<Record<AuthErrorCode, string | ((error: AuthError) => string)>> = {
  invalidCredentials: "Those details do not match an account. Check them and try again.",
  userDisabled: "This account is switched off. Ask the people who run it for help.",
  userNotConfirmed: "This account is not confirmed yet. Open the message we sent you.",
  passwordResetRequired: "This password must be reset before you can sign in.",
  temporaryPasswordExpired: "Your temporary password has expired. Ask for a new invitation.",
  lockedOut: "Too many tries. Wait a moment before you try again.",
  codeMismatch: ({ clockSkew }) =>
    clockSkew === undefined
      ? "That code is not right. Check it and try again."
      : `That code did not work. The clock of this device is about ${distance(clockSkew)} ${clockSkew > 0 ? "ahead" : "behind"}. If your authenticator app is on this device, set its time to automatic, then type the next code.`,
  codeExpired: "That code has expired. Ask for a new one.",
  codeAlreadyUsed: "That code was used already. Wait for the next one.",
  challengeExpired: "Time ran out. It takes only a moment to start again.",
  passwordPolicy: "That password does not follow the rules. Choose another one.",
  passwordReused: "You used that password before. Choose another one.",
  usernameTaken: "There is already an account for this. Sign in, or use another one.",
  aliasTaken: "That email or phone number belongs to another account.",
  invalidInput: "Something in the form is not right. Check it and try again.",
  limitExceeded: "You have reached a limit. Wait a while, or try again tomorrow.",
  throttled: "Many people are signing in just now. Try again in a moment.",
  offline: "You seem to be offline. Check your connection and try again.",
  deliveryFailed: "We could not send your code. Try again in a moment.",
  flowNotEnabled: "This way to sign in is not available here. Ask the people who run this site.",
  misconfigured: "Sign-in is not set up correctly. Ask the people who run this site.",
  rejectedByTrigger: "This was not allowed. Ask the people who run this site.",
  passkeyCancelled: "The passkey was not used. Try again when you are ready.",
  passkeyUnsupported: "This browser cannot use passkeys. Use another method.",
  deviceUnknown: "This device is no longer remembered. Sign in again.",
  sessionRevoked: "You were signed out. Sign in again to go on.",
  unsupported: "This page cannot do that yet. Ask the people who run this site.",
  unknown: "Something went wrong on our side. Try again in a moment.",
};

const UNITS = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

/** "45 seconds", "10 minutes", "2 days": of `ms`, whichever sign it has. */
const distance = (ms: number): string => {
  const seconds = Math.abs(ms) / 1000;
  const [unit, length] = UNITS.find(([, least]) => seconds >= 1.5 * least) ?? ["second", 1];
  const words = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat("en-GB", words).format(seconds / length);
};
