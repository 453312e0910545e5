import type { IdentifierKind } from "../protocol/settings.js";
import { capitalised } from "./capitalised.js";

/** Which way a language is written. */
export type Direction = "ltr" | "rtl";

/** What a sentence may know of the app: its name, `null` where it gave none. */
export interface App {
  readonly appName: string | null;
}

// SAFETY: widens only, so that locales written from right to left fit the type.
const direction = "ltr" as Direction;

const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** The English words that stand on a page before anything else is loaded: the first form, and that something did not arrive. */
export const enFirst = {
  /** Put on the kit's own elements as `lang` (BCP 47) and `dir`. */
  language: { code: "en", direction },
  restoring: {
    status: "Checking whether you are signed in",
    failed: "Sign-in could not be loaded. Check your connection and try again.",
  },
  enterCredentials: {
    title: ({ appName }: App): string => (appName === null ? "Sign in" : `Sign in to ${appName}`),
    subtitle: "Welcome back. Please enter your details.",
    submit: ({ asksPassword }: { readonly asksPassword: boolean }): string => (asksPassword ? "Sign in" : "Continue"),
    keepSignedIn: "Keep me signed in",
    forgotPassword: "Forgot password?",
    noAccount: "No account?",
    signUp: "Sign up",
  },
  common: {
    /** "Email", "Email or phone", "Username, email or phone": the kinds are English words. */
    identifier: (kinds: readonly IdentifierKind[]): string => capitalised(either.format(kinds)),
    password: "Password",
    showPassword: "Show password",
    hidePassword: "Hide password",
    capsLock: "Caps Lock is on.",
    pending: "One moment …",
    close: "Close",
    retry: "Try again",
  },
};

/** The words that are always there; a part of every `Messages`. */
export type FirstMessages = typeof enFirst;
