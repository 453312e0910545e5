import type { CognitoOptions } from "latchkey/cognito";
import type { Situation } from "../situations/situation.js";

/** Where a situation's pool is: its id, its app client, and the endpoint that the server wrote into the page. */
export function addressesOf({
  pool,
}: Situation): Required<Pick<CognitoOptions, "userPoolId" | "clientId" | "endpoint">> {
  return {
    userPoolId: pool.UserPool.Id,
    clientId: pool.UserPoolClients?.[0]?.ClientId ?? "",
    endpoint: document.querySelector<HTMLMetaElement>('meta[name="pool"]')?.content ?? "",
  };
}
