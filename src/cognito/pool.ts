import type { Session } from "../session/create-session.js";
import type { TokenSource } from "../session/create-token-source.js";
import type { SessionLife } from "../session/life/session-life.js";
import type { answerChallenge } from "./attempt/answer-challenge.js";
import type { Bookmarks } from "./attempt/bookmark/create-bookmarks.js";
import type { CognitoOptions } from "./cognito-options.js";
import type { Dependencies } from "./dependencies.js";
import type { Lockouts } from "./lockouts.js";
import type { BeginMembership } from "./membership/create-memberships.js";
import type { ServerClock } from "./server-clock.js";
import type { SrpKeys } from "./srp-keys.js";
import type { Send } from "./transport.js";

/** One client's way to its user pool: what attempts and the account share. */
export interface Pool {
  readonly options: CognitoOptions;
  readonly session: Session;
  readonly life: SessionLife;
  readonly source: TokenSource;
  readonly lockouts: Lockouts;
  readonly srpKeys: SrpKeys;
  readonly send: Send;
  readonly serverClock: ServerClock;
  readonly dependencies: Dependencies;
  /** Where attempts stand, for a reload. */
  readonly bookmarks: Bookmarks;
  /** Loads what answers challenges. Rejects with `AuthError` `offline` where that fails; the next call tries again. */
  readonly loadAnswers: () => Promise<typeof answerChallenge>;
  /** Loads what makes, mends and completes accounts, on the same terms. */
  readonly loadMemberships: () => Promise<BeginMembership>;
}
