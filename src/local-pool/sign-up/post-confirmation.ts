import type { UserRecord } from "../state.js";
import { runTrigger } from "../triggers/run-trigger.js";
import type { TriggerScope } from "../triggers/run-trigger.js";
import type { TriggerSources } from "../triggers/trigger-sources.js";
import { userAttributes } from "../triggers/user-attributes.js";

/** Tells the trigger PostConfirmation of a user who was just confirmed. What it throws undoes nothing. */
export const postConfirmation = async (
  scope: TriggerScope,
  user: UserRecord,
  source: TriggerSources["PostConfirmation"],
  clientMetadata: ReadonlyMap<string, string>,
): Promise<void> => {
  await runTrigger(scope, "PostConfirmation", {
    source,
    userName: user.username,
    request: { userAttributes: userAttributes(scope.pool.model, user) },
    clientMetadata,
  });
};
