import type { News } from "../../protocol/news.js";
import type { SignedOutReason } from "../../protocol/outcome.js";
import type { User } from "../../protocol/user.js";
import type { Session } from "../create-session.js";
import type { Places } from "../places.js";
import type { ArrivedTokens, SessionTokens } from "../session-tokens.js";
import type { TabChannel } from "../tab-channel/create-tab-channel.js";
import { acceptTokens } from "./accept-tokens.js";
import { endSession } from "./end-session.js";
import { followTabs } from "./follow-tabs.js";
import { keepFresh } from "./keep-fresh.js";
import type { LastLeaver } from "./last-leaver.js";
import { lastLeaver } from "./last-leaver.js";
import { leaveFormerPlaces } from "./leave-former-places.js";
import { lookAgain } from "./look-again.js";
import { onReturn } from "./on-return.js";
import { withinLife } from "./within-life.js";

/** What a life works on. */
export interface LifeParts {
  readonly session: Session;
  readonly places: Places;
  /** What the app client's entries are called. */
  readonly name: string;
  /** The other tabs of the same app client. */
  readonly tabs: TabChannel;
  /** Replaces tokens that are about to end. Rejects with an `AuthError`. */
  readonly refresh: (tokens: SessionTokens) => Promise<void>;
  /** Tells the service, beside, that nobody shall refresh these tokens any more. */
  readonly revoke: (tokens: SessionTokens) => void;
  readonly now: () => number;
  readonly random: () => number;
}

/** What the parts of a life share. */
export interface Life extends LifeParts {
  /** The sign-ins that ended while this page lives: a late write of another tab shall not bring them back. */
  readonly ended: Set<string>;
  readonly leaver: LastLeaver;
}

/** What becomes of a session: what changes it, here and in other tabs. Loaded after the first paint. */
export interface SessionLife extends Life {
  /**
   * Keeps the tokens of a sign-in, beyond the tab if `isKept`; `current` flips with {@link Session.complete}. Throws a `TypeError`
   * for unreadable ones.
   */
  accept(tokens: ArrivedTokens, isKept: boolean): User;
  /** Forgets the tokens, in every tab, unless somebody signed in since `signIn`. Resolves to whether their place could be cleared. */
  end(reason: SignedOutReason, signIn?: number): Promise<boolean>;
  /** Calls `listener` with what another tab tells that steps may wait for; returns the way to stop. */
  readonly hear: (listener: (news: News) => void) => () => void;
}

/** Begins the life of a session that was read. */
export function createSessionLife(parts: LifeParts): SessionLife {
  const life: Life = { ...parts, ended: new Set(), leaver: lastLeaver(parts.name) };
  const { session } = parts;
  if (session.tokens !== null)
    session.hold({ tokens: withinLife(session.tokens, parts.now()), place: session.place }, false);
  const look = (): void => void lookAgain(life);
  const hear = followTabs(life, look);
  const schedule = keepFresh(life);
  leaveFormerPlaces(life);
  onReturn((isOnline) => {
    look();
    schedule(isOnline);
  });
  session.subscribe(() => schedule());
  schedule();
  look();
  return {
    ...life,
    accept: (tokens, isKept) => {
      const user = acceptTokens(life, tokens, isKept);
      schedule();
      return user;
    },
    end: (reason, signIn) => endSession(life, reason, signIn),
    hear,
  };
}
