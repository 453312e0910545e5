import type { SentCode } from "../../protocol/outcome.js";
import type { SignIn } from "../attempt/begin-sign-in.js";

/** What is kept beside the challenge loop; replaced as a whole, never changed. */
export interface Kept {
  /** Who is to be signed in once the account is confirmed. Holds the password, boxed. */
  readonly signIn: SignIn | null;
  /** Whether who is verifying contacts now signed up in this attempt. */
  readonly isNewUser: boolean;
  /** The code or link that was sent last, for what, and to whom. */
  readonly sent: KeptCode | null;
}

/** A code or link that was sent. */
export interface KeptCode extends SentCode {
  readonly purpose: "signUp" | "passwordReset" | "contact";
  /** A username as typed, or the name of an attribute. */
  readonly to: string;
  /** How long a reload leads back to where it is awaited, epoch milliseconds. */
  readonly expiresAt: number;
}

/** Nothing. */
export const NOTHING_KEPT: Kept = { signIn: null, isNewUser: false, sent: null };
