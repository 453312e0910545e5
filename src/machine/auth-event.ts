import type { Done } from "../protocol/outcome.js";
import type { AuthRequest } from "../protocol/request.js";
import type { User } from "../protocol/user.js";
import type { Entrance } from "./entrance.js";

/** An event that begins a request, and carries it. */
export interface RequestEvent {
  readonly type: "restore" | "submit" | "resend" | "signOut";
  readonly request: AuthRequest;
}

/** What can be sent to the chart: the commands of the steps, and what the session tells. */
export type AuthEvent =
  | RequestEvent
  /** Come in at a first step. No effect on what is under way. */
  | { readonly type: "enter"; readonly entrance: Entrance }
  /** Give up what is under way and go to another first step: a link on the form was pressed. */
  | { readonly type: "leaveFor"; readonly entrance: Entrance }
  /** Give up and begin again; `username` is what was typed meanwhile. */
  | { readonly type: "back"; readonly username?: string }
  /** Mend what was typed to sign up. */
  | { readonly type: "changeDetails" }
  /** Go on without what is offered. */
  | { readonly type: "skip" }
  /** Enrol e-mail as second factor: nothing to ask the service yet. */
  | { readonly type: "chooseEmail" }
  /** Enrol another second factor. */
  | { readonly type: "chooseOther" }
  /** An edit mended what the error was about. */
  | { readonly type: "clearError" }
  /** The session ended elsewhere: another tab, the app's own code, a refused refresh. `failed` is what a sign-out could not do. */
  | { readonly type: "signedOut"; readonly failed: Done["failed"] }
  /** Somebody signed in elsewhere: another tab, the app's own code. */
  | { readonly type: "signedIn"; readonly user: User }
  /** A password was reset in another tab; `username` is what was typed there. */
  | { readonly type: "passwordChanged"; readonly username: string }
  /** The session knows more of the person: a refresh brought other attributes or groups. */
  | { readonly type: "userChanged"; readonly user: User };
