import { useEffect, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { AuthProvider, SignIn, useStep } from "../../src/index.js";
import type { AuthSettings, Customisation } from "../../src/index.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { scriptedBackend } from "../../src/testing/scripted-backend.js";
import { answerStep } from "./answer-step.js";
import { routeTo } from "./route-to.js";
import type { Destination } from "./route-to.js";

/** Props of {@link Teleport}. */
export interface TeleportProps extends Destination, Customisation {
  /** What the app says of its pool. @default {} */
  readonly settings?: AuthSettings | undefined;
  /** Whether the first form asks for the password. @default true */
  readonly asksPasswordFirst?: boolean | undefined;
  /** What is shown on arrival. @default the door to sign-in */
  readonly children?: ReactNode;
}

/**
 * The real provider and chart, taken to a moment of a step by commands and scripted answers. Nothing is shown on the way, so
 * the first thing to be seen is the moment itself.
 */
export const Teleport = (props: TeleportProps): ReactElement => {
  const { step, situation, moment, openFor, settings, asksPasswordFirst } = props;
  // Another destination needs another journey.
  return <Journey key={JSON.stringify({ step, situation, moment, openFor, settings, asksPasswordFirst })} {...props} />;
};

const Journey = ({
  step,
  situation,
  moment,
  openFor,
  settings = {},
  asksPasswordFirst = true,
  children = <SignIn />,
  ...customisation
}: TeleportProps): ReactElement => {
  const [{ client, ...route }] = useState(() => {
    const script = routeTo({ step, situation, moment, openFor });
    const backend = scriptedBackend(script);
    return { client: fakeClient({ backend, settings, asksPasswordFirst }), script, backend };
  });
  return (
    <AuthProvider client={client} {...customisation}>
      <Arrival {...route}>{children}</Arrival>
    </AuthProvider>
  );
};

interface ArrivalProps {
  readonly script: ReturnType<typeof routeTo>;
  readonly backend: ReturnType<typeof scriptedBackend>;
  readonly children: ReactNode;
}

const Arrival = ({ script, backend, children }: ArrivalProps): ReactNode => {
  const step = useStep();
  const { requests } = backend;
  useEffect(() => {
    if (!step.pending && requests.length < script.length) answerStep(step);
  }, [step, requests, script]);
  const isThere = requests.length === script.length && step.pending === (script.at(-1) === "never");
  return isThere ? children : null;
};
