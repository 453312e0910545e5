import { ServiceError } from "../service-error.js";
import type { UserRecord } from "../state.js";
import { runTrigger } from "../triggers/run-trigger.js";
import type { TriggerScope } from "../triggers/run-trigger.js";
import type { TriggerSources } from "../triggers/trigger-sources.js";

/** What the trigger PreSignUp is told beside the user. */
export interface SignUpNotes {
  readonly source: TriggerSources["PreSignUp"];
  readonly validationData: ReadonlyMap<string, string>;
  readonly clientMetadata: ReadonlyMap<string, string>;
}

/**
 * Has the trigger PreSignUp look at a user who is not in the pool yet. Whether it confirms is the answer; what it verifies is
 * verified. Of a user whom an administrator makes it can do neither, only refuse.
 */
export const preSignUp = async (
  scope: TriggerScope,
  user: UserRecord,
  { source, validationData, clientMetadata }: SignUpNotes,
): Promise<boolean> => {
  const answer = await runTrigger(scope, "PreSignUp", {
    source,
    userName: user.username,
    request: {
      userAttributes: Object.fromEntries(user.attributes),
      validationData: validationData.size === 0 ? null : Object.fromEntries(validationData),
    },
    clientMetadata,
  });
  if (answer === null || source !== "PreSignUp_SignUp") return false;
  if (answer.autoVerifyEmail) verify(user, "email");
  if (answer.autoVerifyPhone) verify(user, "phone_number");
  return answer.autoConfirmUser;
};

const verify = ({ attributes }: UserRecord, name: string): void => {
  if (!attributes.has(name))
    throw new ServiceError(
      "InvalidLambdaResponseException",
      `PreSignUp verified ${name}, which the user does not have`,
    );
  attributes.set(`${name}_verified`, "true");
};
