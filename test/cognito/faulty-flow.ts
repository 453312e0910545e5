import type { AuthFlow, AuthStepName, AuthSteps } from "../../src/flow/index.js";
import { createAuthFlow } from "../../src/flow/index.js";
import type { CognitoOptions } from "../../src/cognito/index.js";
import { tokens } from "./answers.js";
import type { Answer } from "./scripted-client.js";
import { scriptedClient } from "./scripted-client.js";

/** The chart on the real client over a scripted service, standing on the first form. */
export const faultyFlow = async (options: Partial<CognitoOptions> = {}) => {
  const scripted = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", ...options });
  const flow = createAuthFlow(scripted.client, { now: () => scripted.clock.now });
  await rested(flow);
  return {
    ...scripted,
    flow,
    signIn: () => at(flow, "enterCredentials").submit({ username: "ada", password: "Lovelace-1815!" }),
    /** Begins anew where it is not at the beginning, and signs in by an honest answer: whatever happened, there is a way on. */
    goOn: async () => {
      const step = flow.getStep();
      if ("back" in step) await step.back();
      scripted.sent.length = 0;
      scripted.willAnswer(tokens());
      return at(flow, "enterCredentials").submit({ username: "ada", password: "Lovelace-1815!" });
    },
  };
};

/** A flow that met `fault` in answer to its first request. */
export const metAtFirst = async (fault: Answer) => {
  const made = await faultyFlow();
  made.willAnswer(fault);
  return { ...made, result: await made.signIn() };
};

/** The flow's step, which must be the one named. */
export const at = <Name extends AuthStepName>(flow: AuthFlow, name: Name): AuthSteps[Name] => {
  const step = flow.getStep();
  // SAFETY: the name was just compared.
  if (step.name === name) return step as AuthSteps[Name];
  throw new Error(`expected to be at ${name}, but the step is ${step.name}`);
};

const rested = async (flow: AuthFlow): Promise<void> => {
  if (!flow.getStep().pending) return;
  await new Promise<void>((resolve) => {
    const stop = flow.subscribe(() => {
      if (flow.getStep().pending) return;
      stop();
      resolve();
    });
  });
};
