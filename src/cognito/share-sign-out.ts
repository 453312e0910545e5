import type { Done } from "../protocol/outcome.js";
import type { SignOutScope } from "../protocol/request.js";
import type { Session } from "../session/create-session.js";

/** Lets calls at the same time share one sign-out, so that nothing is revoked twice. The next sign-in has its own. */
export function shareSignOut(
  session: Pick<Session, "signIn">,
  signOut: (scope: SignOutScope) => Promise<Done>,
): (scope: SignOutScope) => Promise<Done> {
  const underWay = new Map<string, Promise<Done>>();
  return (scope) => {
    const key = `${scope} ${session.signIn}`;
    const shared = underWay.get(key) ?? signOut(scope).finally(() => underWay.delete(key));
    underWay.set(key, shared);
    return shared;
  };
}
