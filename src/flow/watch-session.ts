import type { AuthEvent } from "../machine/auth-event.js";
import type { AuthClient } from "../protocol/auth-client.js";

/** Tells the chart what becomes of the client's session, whoever changes it; returns the way to stop. */
export const watchSession = (client: AuthClient, send: (event: AuthEvent) => void): (() => void) => {
  let before = client.current;
  return client.subscribe(() => {
    const [then, now] = [before, client.current];
    before = now;
    // Also where nobody was shown as signed in: the tokens of somebody between sign-in and app can end, too.
    if (now.status === "signedOut" && then.status !== "restoring") send({ type: "signedOut" });
    if (then.status === "signedIn" && now.status === "signedIn" && now.user !== then.user)
      send({ type: "userChanged", user: now.user });
  });
};
