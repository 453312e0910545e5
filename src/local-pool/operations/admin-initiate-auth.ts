import { beginFlow } from "../flows/begin-flow.js";
import { AUTH_FLOWS } from "../input/auth-flows.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { text } from "../input/text.js";
import { textMap } from "../input/text-map.js";
import { invalidParameter } from "../invalid-parameter.js";
import { findClientOfPool } from "../pools/find-client-of-pool.js";
import type { Operation } from "./call.js";

/** Begins a sign-in or a refresh from a server. `USER_PASSWORD_AUTH` is for InitiateAuth only. */
export const adminInitiateAuth: Operation = async ({ world, input }) => {
  const { UserPoolId, ClientId, AuthFlow, AuthParameters, ClientMetadata, Session } = readInput(input, {
    UserPoolId: members.userPoolId,
    ClientId: members.clientId,
    AuthFlow: text({ oneOf: AUTH_FLOWS, shown: true }),
    AuthParameters: textMap,
    ClientMetadata: textMap,
    Session: members.session,
  });
  const { pool, client } = findClientOfPool(world, UserPoolId, ClientId);
  if (AuthFlow === "USER_PASSWORD_AUTH") throw invalidParameter("Initiate Auth method not supported");
  const flow = AuthFlow === "ADMIN_NO_SRP_AUTH" ? "ADMIN_USER_PASSWORD_AUTH" : AuthFlow;
  const scope = { world, pool, client, admin: true, validationData: ClientMetadata };
  return beginFlow(scope, flow, AuthParameters, Session);
};
