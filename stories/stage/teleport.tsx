import { useEffect, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { AuthProvider, ResetPassword, SignIn, SignUp, useStep } from "../../src/index.js";
import type { AuthStep, AuthStepName, Customisation } from "../../src/index.js";
import { StepView } from "../../src/components/frame/step-view.js";
import { restoringStep } from "../../src/headless/restoring-step.js";
import { scriptOf } from "../../src/testing/cases/script-of.js";
import type { StepCase } from "../../src/testing/cases/step-case.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { scriptedBackend } from "../../src/testing/scripted-backend.js";
import { answerStep } from "./answer-step.js";
import { caseOf } from "./case-of.js";
import type { Destination } from "./case-of.js";
import { NOW } from "./now.js";

/** Props of {@link Teleport}. What is customised here wins over what the case says. */
export type TeleportProps = Destination &
  Customisation & {
    /** What is shown on arrival. @default the door that leads to the step */
    readonly children?: ReactNode;
  };

/**
 * The real provider and chart, taken to a state of a step by commands and scripted answers. Nothing is shown on the way, so the
 * first thing to be seen is the state itself.
 */
export const Teleport = ({ children, ...props }: TeleportProps): ReactElement => {
  const { step, case: name, ...customisation } = props;
  // Another destination needs another journey.
  return (
    <Journey key={`${step} ${name}`} step={step} destination={caseOf(props)} customisation={customisation}>
      {children ?? doorTo(step)}
    </Journey>
  );
};

const doorTo = (step: AuthStepName): ReactElement => {
  if (step === "signUp") return <SignUp />;
  return step === "requestPasswordReset" ? <ResetPassword /> : <SignIn />;
};

interface JourneyProps {
  readonly step: AuthStepName;
  readonly destination: StepCase;
  readonly customisation: Customisation;
  readonly children: ReactNode;
}

const Journey = ({ step, destination, customisation, children }: JourneyProps): ReactElement => {
  const { settings = {}, reason = "none", asksPasswordFirst = true, appName, messages } = destination;
  const [{ client, ...route }] = useState(() => {
    const script = scriptOf(step, destination, NOW);
    const backend = scriptedBackend(script);
    const made = fakeClient({ backend, settings, asksPasswordFirst });
    made.become({ status: "signedOut", user: null, reason });
    return { client: made, script, backend };
  });
  return (
    <AuthProvider client={client} appName={appName} messages={messages} {...customisation}>
      <Arrival step={step} destination={destination} {...route}>
        {children}
      </Arrival>
    </AuthProvider>
  );
};

interface ArrivalProps {
  readonly step: AuthStepName;
  readonly destination: StepCase;
  readonly script: ReturnType<typeof scriptOf>;
  readonly backend: ReturnType<typeof scriptedBackend>;
  readonly children: ReactNode;
}

const Arrival = ({ step: name, destination, script, backend, children }: ArrivalProps): ReactNode => {
  const step = useStep();
  const { moment, chosenOn } = destination;
  const isAsked = backend.requests.length === script.length && step.name !== chosenOn;
  // No answer leads to a form that stands beside sign-in: a person goes there.
  const isReached = step.name === name || (name !== "signUp" && name !== "requestPasswordReset");
  const isThere = name === "restoring" || (isAsked && isReached && step.pending === (script.at(-1) === "never"));
  // That another code was sent is said by what stood there before.
  const isShown = isThere || (moment === "resent" && step.name === name);
  useEffect(() => {
    if (!step.pending && !isThere) answerStep(step, destination, name);
  }, [step, isThere, destination, name]);
  if (name === "restoring" && moment !== undefined) return <StepView step={unloaded} />;
  return isShown ? children : null;
};

// No answer of a service leads here: the flow's own code did not arrive.
const unloaded: AuthStep = {
  ...restoringStep,
  pending: false,
  error: errorFixtures(NOW).offline,
  retry: () => new Promise(() => {}),
};
