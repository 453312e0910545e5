import type { CognitoOptions } from "latchkey/cognito";
import type { Situation } from "../situations/situation.js";

/** The client of a situation, as `cognito()` takes it: the endpoint is the one that the server wrote into the page. */
export function optionsOf({ pool, client }: Situation): CognitoOptions {
  return {
    userPoolId: pool.UserPool.Id,
    clientId: pool.UserPoolClients?.[0]?.ClientId ?? "",
    endpoint: document.querySelector<HTMLMetaElement>('meta[name="pool"]')?.content ?? "",
    storage: "session",
    // Most pools here have a point of their own, and nobody to send a code to.
    signUp: false,
    ...client,
  };
}
