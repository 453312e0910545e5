import type { FirstFactor, MfaMethod } from "../protocol/challenge.js";
import type { PasswordPolicy } from "../protocol/settings.js";
import { enErrors } from "./en-errors.js";
import { enFirst } from "./en-first.js";
import { enPhrases } from "./en-phrases.js";
import { enSteps } from "./en-steps.js";

/** Words for every way to prove who one is. */
type PerMethod = Readonly<Record<FirstFactor | MfaMethod, string>>;

const methods: PerMethod = {
  SMS_MFA: "Text message",
  SMS_OTP: "Text message",
  EMAIL_OTP: "Email",
  SOFTWARE_TOKEN_MFA: "Authenticator app",
  PASSWORD: "Password",
  PASSWORD_SRP: "Password",
  WEB_AUTHN: "Passkey",
};

const methodHints: PerMethod = {
  SMS_MFA: "Get a code on your phone",
  SMS_OTP: "Get a code on your phone",
  EMAIL_OTP: "Get a code in your inbox",
  SOFTWARE_TOKEN_MFA: "Use the code that your app shows",
  PASSWORD: "Type the password of your account",
  PASSWORD_SRP: "Type the password of your account",
  WEB_AUTHN: "Use your fingerprint, face or screen lock",
};

/** English: the source of the type {@link Messages} and the fall-back of every other locale. */
export const en = {
  language: enFirst.language,
  ...enSteps,
  common: {
    ...enFirst.common,
    back: "Back to sign in",
    changeIdentifier: (identifier: string): string => `Not ${identifier}? Sign in as someone else`,
    newPassword: "New password",
    repeatPassword: "Repeat password",
    email: "Email",
    /** `length` is the number of digits where it is certain. */
    code: (length: number | null): string => (length === null ? "Code" : `${length}-digit code`),
    chooseOther: "Use another method",
    skip: "Skip for now",
    resend: "Send a new code",
    /** `left` is seconds. */
    resendIn: (left: number): string => `New code in ${enPhrases.clock(left)}`,
    resendAvailable: "You can ask for a new code now.",
    codeSent: "We sent you a new code.",
    cannotResend: "No code? Go back and sign in again to get a new one.",
    /** `left` is seconds. */
    expiresIn: (left: number): string => `This step stays open for about ${enPhrases.duration(left)}.`,
    /** `left` is seconds. */
    expiresSoon: (left: number): string => `This step closes in ${enPhrases.duration(left)}.`,
    startAgain: "Start again",
    failedTitle: "That did not work",
    chunkFailed: "The next step could not be loaded. Check your connection and try again.",
    screenFailed: "The next step could not be shown. Try again, or start over.",
    backOnline: "You are online again and can go on.",
  },
  methods,
  methodHints,
  attributes: {
    address: "Address",
    birthdate: "Date of birth",
    email: "Email",
    family_name: "Last name",
    gender: "Gender",
    given_name: "First name",
    locale: "Language",
    middle_name: "Middle name",
    name: "Full name",
    nickname: "Nickname",
    phone_number: "Phone number",
    picture: "Picture (web address)",
    preferred_username: "Preferred username",
    profile: "Profile (web address)",
    website: "Website",
    zoneinfo: "Time zone",
    /** Any other attribute; `name` is without `custom:`. */
    other: enPhrases.attribute,
  },
  phone: {
    country: "Country",
    /** Beside numbers that are typed with their code. */
    noCountry: "Another country",
    countryWithCode: ({ name, code }: { readonly name: string; readonly code: string }): string => `${name} (+${code})`,
  },
  /** One rule each, as a part of a sentence and as a line of its own. */
  passwordRules: {
    length: ({ minLength = 8 }: PasswordPolicy): string => `at least ${minLength} characters`,
    uppercase: "an upper-case letter",
    lowercase: "a lower-case letter",
    number: "a number",
    symbol: "a symbol",
    /** Where the pool asks for more characters than the app knows of. */
    longer: "more characters",
    met: "met",
    unmet: "not met",
    /** Read out once typing pauses. `unmet` are the words of rules. */
    status: enPhrases.passwordStatus,
  },
  validation: {
    required: ({ label }: { readonly label: string }): string => `Please fill in “${label}”.`,
    invalid: ({ label }: { readonly label: string }): string => `Please check “${label}”.`,
    email: "Enter an address such as ada@example.com.",
    phone: "Enter the number with its country code, such as +1 555 010 0199.",
    code: "Enter the digits of the code.",
    passwordsDiffer: "The two passwords are not the same.",
    blankAtEnd: "A password cannot begin or end with a space.",
    passwordPolicy: enPhrases.passwordPolicy,
    /** The rule itself failed: nobody knows whether the value is right. */
    unanswered: "This could not be checked. Try again.",
    summary: "Please check these fields:",
  },
  errors: enErrors,
};

/** Every word of the kit: by step, then what steps share, then `errors`. */
export type Messages = typeof en;
