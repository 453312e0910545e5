import type { AuthError } from "../../protocol/auth-error.js";
import type { ContactAttribute } from "../../protocol/contact.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { AuthRequest } from "../../protocol/request.js";
import type { User } from "../../protocol/user.js";
import type { SignIn } from "../attempt/begin-sign-in.js";
import type { KeptCode } from "./kept.js";

/** The part of an attempt that makes, mends and completes accounts, with what it keeps for that. */
export interface Membership {
  /** Answers a request that is none of the challenge loop. Rejects with an `AuthError`, or with the signal's reason. */
  take(request: AuthRequest, signal: AbortSignal): Promise<AuthOutcome>;
  /** Waits again for a code that was awaited before a reload. */
  resume(sent: KeptCode & { readonly purpose: "signUp" | "passwordReset" }): AuthOutcome;
  /** Does what a sign-in needs that was refused because of the state of the account, on the same terms. */
  takeRefused(refusal: AuthError, signIn: SignIn, signal: AbortSignal): Promise<AuthOutcome>;
  /** Which contacts of who signs in are to be offered for verification now. To whom they are offered once is noted. */
  offer(user: User, isNewUser: boolean): readonly ContactAttribute[];
  /** Forgets everything. */
  forget(): void;
}

/** Signs in by the challenge loop of the same attempt. */
export type SignInHere = (signIn: SignIn, signal: AbortSignal) => Promise<AuthOutcome>;
