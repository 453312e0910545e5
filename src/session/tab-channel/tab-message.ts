import type { News } from "../../protocol/news.js";
import type { SignedOutReason } from "../../protocol/outcome.js";

/** What one tab tells the others. No tokens: those are in the store, for who may read it. */
export type TabMessage =
  /** Look into the store: somebody signed in, or the tokens were refreshed. */
  | { readonly type: "sessionChanged" }
  /** Who signed out, of which sign-in, see `signInId`, and why. */
  | { readonly type: "signedOut"; readonly sub: string; readonly signIn: string; readonly reason: SignedOutReason }
  | News;

/** The form in which messages cross, as `version` beside their members: a tab with another kit is ignored, not misunderstood. */
export const TAB_MESSAGE_VERSION = 1;
