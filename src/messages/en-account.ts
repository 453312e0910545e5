import type { CodeDelivery } from "../protocol/challenge.js";
import type { ContactAttribute } from "../protocol/contact.js";
import type { App } from "./en-first.js";
import { enPhrases } from "./en-phrases.js";

/** What a sentence may know of a code or a link that was sent: where to, `null` where nobody said. */
export interface Sent {
  readonly delivery: CodeDelivery | null;
}

/** What a sentence may know of an account that is to be confirmed. */
export interface Confirmation extends Sent {
  readonly confirmBy: "code" | "link";
  /** Not `null` where the account was made on this page just now. */
  readonly changeDetails: unknown;
}

/** The words in English of the steps that make an account, recover it and verify its contacts. */
export const enAccount = {
  signUp: {
    title: ({ appName }: App): string => (appName === null ? "Create your account" : `Create your ${appName} account`),
    subtitle: "Welcome. Please fill in your details.",
    submit: "Create account",
    haveAccount: "Have an account?",
    back: "Sign in",
  },
  confirmSignUp: {
    title: ({ delivery }: Sent): string => {
      if (delivery === null) return "Confirm your account";
      return delivery.medium === "EMAIL" ? "Check your email" : "Check your phone";
    },
    /** Whoever comes from sign-in is told why this step stands in between. */
    subtitle: ({ delivery, confirmBy, changeDetails }: Confirmation): string => {
      const what = confirmBy === "code" ? "code" : "link";
      if (delivery === null)
        return confirmBy === "code"
          ? "Use the code from our message."
          : "Open the link in our message, then come back here.";
      const sent = `${changeDetails === null ? "Your account is not confirmed yet, so we sent a new" : "We sent a"} ${what}${to(delivery)}.`;
      return confirmBy === "code" ? sent : `${sent} Open it, then come back here.`;
    },
    submit: ({ confirmBy }: Pick<Confirmation, "confirmBy">): string =>
      confirmBy === "code" ? "Confirm" : "I have opened the link",
    /** Leads back to the form, with everything but the password filled in. */
    changeDetails: ({ delivery }: Sent): string =>
      delivery?.medium === "SMS" ? "Wrong number? Change it" : "Wrong address? Change it",
    // As in `common`, where it is a link that is sent.
    resend: "Send a new link",
    /** `left` is seconds. */
    resendIn: (left: number): string => `New link in ${enPhrases.clock(left)}`,
    resendAvailable: "You can ask for a new link now.",
    codeSent: "We sent you a new link.",
  },
  requestPasswordReset: {
    title: "Forgot your password?",
    subtitle: "Tell us who you are, and we will send you a code to choose a new one.",
    submit: "Send code",
  },
  confirmPasswordReset: {
    title: "Reset your password",
    /** The same whether there is such an account or not. */
    subtitle: ({ delivery }: Sent): string =>
      `If this account exists, we sent a code${delivery === null ? " to it" : to(delivery)}.`,
    submit: "Set new password",
  },
  chooseContactToVerify: {
    title: "Verify your contact details",
    subtitle: "So that you can get back in if you ever forget your password.",
    submit: "Send code",
    back: "Sign out",
  },
  confirmContact: {
    title: ({ attribute }: { readonly attribute: ContactAttribute }): string =>
      attribute === "email" ? "Verify your email" : "Verify your phone number",
    subtitle: ({ delivery }: Sent): string =>
      delivery === null ? "Use the code we sent you." : `We sent a code${to(delivery)}.`,
    submit: "Verify",
    back: "Back",
  },
};

/** `destination` is masked by the service, and empty where it did not say. */
const to = ({ medium, destination }: CodeDelivery): string => {
  if (destination !== "") return ` to ${destination}`;
  return medium === "EMAIL" ? " by email" : " by text message";
};
