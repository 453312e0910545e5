import type { CognitoOptions } from "../../src/cognito/index.js";
import type { GivenDependencies } from "../../src/cognito/dependencies.js";
import { tokens } from "./answers.js";
import { scriptedClient } from "./scripted-client.js";

/** A client of somebody who signed in a moment ago. */
export const signedInClient = async (
  options: Partial<CognitoOptions> = {},
  dependencies: Partial<GivenDependencies> = {},
) => {
  const scripted = scriptedClient({ ...options, authFlow: "USER_PASSWORD_AUTH", answers: [tokens("1")] }, dependencies);
  await scripted.signIn();
  scripted.attempt.complete();
  scripted.sent.length = 0;
  return scripted;
};
