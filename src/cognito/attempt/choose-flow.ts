import { badOption } from "../bad-option.js";
import type { Pool } from "../pool.js";
import type { AuthFlowName } from "../wire/auth-flow.js";
import { AUTH_FLOWS } from "../wire/auth-flow.js";

/** How a sign-in by this name begins. Throws `AuthError` `misconfigured` where the app names a flow that there is not. */
export function chooseFlow({ options: { authFlow = "USER_SRP_AUTH" } }: Pool, username: string): AuthFlowName {
  const flow = typeof authFlow === "function" ? authFlow({ username }) : authFlow;
  if (!Object.hasOwn(AUTH_FLOWS, flow)) {
    throw badOption(
      `The authFlow "${flow}" is none that a browser can begin here. No sign-in can begin by it. ` +
        `Choose one of ${Object.keys(AUTH_FLOWS).join(", ")}.`,
    );
  }
  return flow;
}
