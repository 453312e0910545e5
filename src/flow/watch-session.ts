import type { AuthEvent } from "../machine/auth-event.js";
import type { AuthStep } from "../machine/auth-steps.js";
import { internals, type AuthClient } from "../protocol/auth-client.js";

/** Tells the chart what becomes of the client's session, whoever changes it; returns the way to stop. */
export const watchSession = (
  client: AuthClient,
  getStep: () => AuthStep,
  send: (event: AuthEvent) => void,
): (() => void) => {
  let before = client.current;
  return client.subscribe(() => {
    const [then, now] = [before, client.current];
    before = now;
    // Also where nobody was shown as signed in: the tokens of somebody between sign-in and app can end, too.
    if (now.status === "signedOut" && then.status !== "restoring")
      send({ type: "signedOut", failed: client[internals].unfinished ?? [] });
    if (now.status === "signedIn" && then.status === "signedOut" && !isAtRest(getStep()))
      send({ type: "signedIn", user: now.user });
    if (then.status === "signedIn" && now.status === "signedIn" && now.user !== then.user)
      send({ type: "userChanged", user: now.user });
  });
};

/** Whether the chart is there already: then it was this flow that signed somebody in. */
const isAtRest = ({ name, pending }: AuthStep): boolean => name === "signedIn" && !pending;
