import type { Session } from "../session/create-session.js";
import type { LifeParts, SessionLife } from "../session/life/session-life.js";
import { createSessionLife } from "../session/life/session-life.js";
import type { TabChannel } from "../session/tab-channel/create-tab-channel.js";
import { createTabChannel } from "../session/tab-channel/create-tab-channel.js";
import { eraseBookmark } from "./attempt/bookmark/erase-bookmark.js";
import type { CognitoOptions } from "./cognito-options.js";
import type { GivenDependencies } from "./dependencies.js";
import type { SessionCalls } from "./session-calls.js";

/** What a life shares with its client. */
export interface ClientLifeParts extends Pick<LifeParts, "session" | "places"> {
  readonly options: CognitoOptions;
  readonly dependencies: GivenDependencies;
  readonly loadCalls: () => Promise<SessionCalls>;
}

/** Begins the life of a client's session: among the tabs that have the same app client. */
export function clientLife({ options, dependencies, loadCalls, ...parts }: ClientLifeParts): SessionLife {
  forgetAttempts(parts.session, options);
  const { now, random = Math.random, openTabs = openOwnTabs } = dependencies;
  const name = `latchkey.${options.clientId}`;
  return createSessionLife({
    ...parts,
    name,
    tabs: openTabs(name),
    now,
    random,
    refresh: async (tokens) => (await loadCalls()).refresh(tokens),
    revoke: (tokens) =>
      void loadCalls()
        .then((calls) => calls.revoke(tokens))
        .catch(() => undefined),
  });
}

// Whoever is signed in has nothing left to resume, and nobody after them shall find it.
function forgetAttempts(session: Session, { clientId, resumeChallenge }: CognitoOptions): void {
  const look = (): void => {
    if (resumeChallenge === false || session.current.status === "signedIn") eraseBookmark(clientId);
  };
  session.subscribe(look);
  look();
}

// Beside a page there are no tabs: on a server, clients are different people's.
const openOwnTabs = (name: string): TabChannel =>
  typeof document === "undefined"
    ? { tell: () => undefined, listen: () => () => undefined, close: () => undefined }
    : createTabChannel(name);
