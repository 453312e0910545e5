import type { AuthClient } from "../protocol/auth-client.js";

/** Calls `listener` whenever the client's session ends, whoever ended it; returns the way to stop. */
export const watchSignOut = (client: AuthClient, listener: () => void): (() => void) => {
  let before = client.current.status;
  return client.subscribe(() => {
    const now = client.current.status;
    if (before === "signedIn" && now === "signedOut") listener();
    before = now;
  });
};
