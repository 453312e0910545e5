import type { CodeDelivery } from "../protocol/challenge.js";
import { enAccount } from "./en-account.js";
import { enFirst } from "./en-first.js";
import { enPhrases } from "./en-phrases.js";

/** The words of each step in English: `title` names the task, `subtitle` says where and to whom, `submit` is a verb. */
export const enSteps = {
  restoring: enFirst.restoring,
  enterCredentials: {
    ...enFirst.enterCredentials,
    /** `left` is seconds. */
    lockedOut: (left: number): string => `You can try again in about ${enPhrases.duration(left)}.`,
    lockIsOver: "You can try again now. If that is refused, wait a little longer.",
    passwordChanged: "Your password is changed. Sign in with the new one.",
    confirmed: "Your account is confirmed. You can sign in now.",
    sessionEnded: "Your session has ended. Sign in again.",
    /** What a sign-out could not do. */
    notSignedOut: "You are signed out here. We could not tell the service, so your session there will end by itself.",
    notSignedOutElsewhere:
      "You are signed out here. We could not tell the service, so other devices may still be signed in.",
    notForgotten:
      "You are signed out on this page, but this browser still holds your sign-in. If other people use it, clear the data of this site in its settings.",
  },
  ...enAccount,
  chooseFirstFactor: {
    title: "Choose how to sign in",
    subtitle: "These are the ways set up for your account.",
    submit: "Continue",
  },
  enterPassword: {
    title: "Enter your password",
    subtitle: "Use the password of this account.",
    submit: "Continue",
  },
  verifyPasskey: {
    title: "Use your passkey",
    subtitle: "Your device will ask for your fingerprint, your face or your screen lock.",
    submit: "Continue with passkey",
  },
  confirmCode: {
    title: ({ medium }: CodeDelivery): string => (medium === "EMAIL" ? "Check your email" : "Check your phone"),
    /** `destination` is masked by the service, and empty where it did not say. */
    subtitle: ({ medium, destination }: CodeDelivery): string => {
      if (destination !== "") return `We sent a code to ${destination}.`;
      return medium === "EMAIL" ? "We sent you a code by email." : "We sent you a code by text message.";
    },
    submit: "Continue",
  },
  confirmTotp: {
    title: "Enter your code",
    /** `deviceName` is the name that the person gave the app when it was set up. */
    subtitle: ({ deviceName }: { readonly deviceName: string | null }): string =>
      deviceName === null ? "Open your authenticator app to see it." : `Open ${deviceName} to see it.`,
    submit: "Continue",
  },
  chooseMfaMethod: {
    title: "Verify it is you",
    subtitle: "Choose how you would like to get a code.",
    submit: "Continue",
  },
  chooseMfaToEnroll: {
    title: "Add a second step",
    subtitle: "Your account needs one more way to verify that it is you.",
    smsOnly:
      "Your account needs a phone number for codes, and it cannot be added here. Ask the people who run this site to add it.",
    submit: "Continue",
  },
  enrollTotp: {
    title: "Set up your authenticator",
    subtitle: "Scan the QR code with your authenticator app, then type the code it shows.",
    /** The text in place of the picture. */
    qr: ({ account }: { readonly account: string }): string => `QR code that adds ${account} to an authenticator app`,
    secret: "Cannot scan? Type this key into the app:",
    copy: "Copy key",
    copied: "Key copied.",
    copyFailed: "Press Ctrl+C or Cmd+C to copy the key.",
    link: "Open in an app on this device",
    /** Said before it is switched on: the service knows no recovery codes. */
    recovery: "If you ever lose this device, the people who run this site can let you set up another one.",
    submit: "Continue",
  },
  enrollEmail: {
    title: "Get codes by email",
    subtitle: "We will send a code to this address to make sure that it is yours.",
    submit: "Continue",
  },
  setNewPassword: {
    title: "Choose a new password",
    subtitle: "Yours was temporary. Choose one that only you know.",
    subtitleWithAttributes: "Yours was temporary. Choose a new one and complete your profile.",
    submit: "Continue",
  },
  answerCustomChallenge: {
    title: "One more question",
    /** The service does not tell whether the answer before was right: a later round says neither. */
    subtitle: ({ round }: { readonly round: number }): string =>
      round === 1 ? "Answer it to continue." : "One more answer is needed to continue.",
    answer: "Answer",
    submit: "Continue",
  },
  unsupportedChallenge: {
    title: "We cannot go on from here",
    subtitle: "Your account asks for a step that this page does not know.",
    explanation: ({ challengeName }: { readonly challengeName: string }): string =>
      `The step is called ${challengeName}. Tell its name to the people who run this site, or sign in as someone else.`,
  },
};
