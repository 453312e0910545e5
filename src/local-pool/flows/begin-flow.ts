import { invalidParameter } from "../invalid-parameter.js";
import type { AuthAnswer } from "../sign-in/auth-answer.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
import { assertFlowEnabled } from "./assert-flow-enabled.js";
import { flows } from "./index.js";

/** Begins the flow of that name, if the app client permits it and the pool knows it. */
export const beginFlow = async (
  scope: SignInScope,
  flow: string,
  parameters: ReadonlyMap<string, string>,
  session?: string,
): Promise<AuthAnswer> => {
  assertFlowEnabled(scope.client, flow);
  const begin = flows.get(flow);
  if (begin === undefined) throw invalidParameter(`${flow} flow not enabled for this client`);
  return begin(scope, parameters, session);
};
