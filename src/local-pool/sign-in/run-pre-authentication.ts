import type { Attempt } from "../state.js";
import { runTrigger } from "../triggers/run-trigger.js";
import type { SignInScope } from "./sign-in-scope.js";
import { triggerPerson } from "./trigger-person.js";
import { validationDataOf } from "./validation-data-of.js";

/** Lets PreAuthentication refuse a sign-in that begins. */
export const runPreAuthentication = async (scope: SignInScope, attempt: Attempt): Promise<void> => {
  const { userName, request } = triggerPerson(scope, attempt);
  await runTrigger(scope, "PreAuthentication", {
    source: "PreAuthentication_Authentication",
    userName,
    request: { ...request, validationData: validationDataOf(scope) },
  });
};
