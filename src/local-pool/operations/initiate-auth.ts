import { beginFlow } from "../flows/begin-flow.js";
import { AUTH_FLOWS } from "../input/auth-flows.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { text } from "../input/text.js";
import { textMap } from "../input/text-map.js";
import { invalidParameter } from "../invalid-parameter.js";
import { findClient } from "../pools/find-client.js";
import type { Operation } from "./call.js";

/** Begins a sign-in or a refresh. `ADMIN_…` flows are for AdminInitiateAuth only. */
export const initiateAuth: Operation = async ({ world, input }) => {
  const { ClientId, AuthFlow, AuthParameters, ClientMetadata, Session } = readInput(input, {
    AuthFlow: text({ oneOf: AUTH_FLOWS, shown: true }),
    ClientId: members.clientId,
    AuthParameters: textMap,
    ClientMetadata: textMap,
    Session: members.session,
  });
  const { pool, client } = findClient(world, ClientId);
  if (AuthFlow.startsWith("ADMIN_")) throw invalidParameter("Initiate Auth method not supported");
  const scope = { world, pool, client, admin: false, validationData: ClientMetadata };
  return beginFlow(scope, AuthFlow, AuthParameters, Session);
};
