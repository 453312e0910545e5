import { SimulatedClock } from "xstate";
import type { AuthFlow, AuthFlowOptions, AuthStepName, AuthSteps } from "../../src/flow/index.js";
import { createAuthFlow } from "../../src/flow/index.js";
import { fakeClient, type FakeClientOptions } from "../../src/testing/fake-client.js";
import { scriptedBackend, type Script } from "../../src/testing/scripted-backend.js";

/** A flow on a scripted backend and a clock that stands at 0 until a test moves it; the restore request is over. */
export const beginFlow = async (script: Script, options: AuthFlowOptions & Omit<FakeClientOptions, "backend"> = {}) => {
  const clock = new SimulatedClock();
  const backend = scriptedBackend(script);
  const client = fakeClient({ ...options, backend });
  const flow = createAuthFlow(client, { clock, now: () => clock.now(), ...options });
  await restored(flow);
  return { flow, backend, client, clock };
};

/** The flow's step, which must be the one named. */
export const at = <Name extends AuthStepName>(flow: AuthFlow, name: Name): AuthSteps[Name] => {
  const step = flow.getStep();
  if (!isNamed(step, name)) throw new Error(`expected to be at ${name}, but the step is ${step.name}`);
  return step;
};

const isNamed = <Name extends AuthStepName>(step: AuthSteps[AuthStepName], name: Name): step is AuthSteps[Name] =>
  step.name === name;

const restored = (flow: AuthFlow): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (flow.getStep().name === "restoring") return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = flow.subscribe(look);
    queueMicrotask(look);
  });
