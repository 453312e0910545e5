import { waitFor } from "xstate";
import { readStep, type AuthSnapshot } from "../machine/auth.step.js";
import type { AuthEvent } from "../machine/auth-event.js";
import type { AuthStep, AuthStepName, Result } from "../machine/auth-steps.js";
import type { Entrance } from "../machine/entrance.js";
import { firstForms } from "../machine/first-forms.js";
import { internals, type AuthClient } from "../protocol/auth-client.js";
import type { Attempt } from "../protocol/backend.js";
import type { AuthFlowOptions } from "./auth-flow.js";
import { createAuthActor } from "./create-auth-actor.js";
import { followNews } from "./follow-news.js";
import { isSameVisit } from "./is-same-visit.js";
import { watchSession } from "./watch-session.js";

/** One life of a flow: one actor, one attempt. */
export interface FlowRun {
  /** The step now: one object per moment of the chart. */
  getStep(): AuthStep;
  /** See `AuthFlow.enter`. */
  enter(entrance: Entrance): void;
  /** Begins to listen, and to read the stored session. To be called once. */
  start(): void;
  /** Ends for good. */
  stop(): void;
}

/** Makes a run that has not begun. `tell` is called after every change of the step. */
export const createFlowRun = (client: AuthClient, options: AuthFlowOptions, tell: () => void): FlowRun => {
  const attempt = client[internals].backend.begin();
  const actor = createAuthActor(client, attempt, options);
  const steps = new WeakMap<AuthSnapshot, AuthStep>();
  const ends: (() => void)[] = [];

  const stepOf = (snapshot: AuthSnapshot): AuthStep => {
    const step = steps.get(snapshot) ?? readStep(snapshot, (event) => run(event, snapshot));
    steps.set(snapshot, step);
    return step;
  };
  const getStep = (): AuthStep => stepOf(actor.getSnapshot());

  const run = async (event: AuthEvent, from: AuthSnapshot): Promise<Result> => {
    if (isActive(actor.getSnapshot()) && isSameVisit(stepOf(from), getStep())) {
      actor.send(event);
      // Rejects when the flow is stopped, which is an answer too.
      await waitFor(actor, isResting).catch(() => null);
    }
    const step = getStep();
    return { error: step.error, step };
  };

  return {
    getStep,
    enter(entrance) {
      if (isActive(actor.getSnapshot())) actor.send({ type: "enter", entrance });
    },
    start() {
      actor.subscribe(tellAttempt(attempt, getStep));
      actor.subscribe(tell);
      actor.start();
      const send = (event: AuthEvent): void => actor.send(event);
      ends.push(watchSession(client, getStep, send), followNews(client, getStep, send));
      actor.send({ type: "restore", request: { type: "restore" } });
    },
    stop() {
      ends.forEach((end) => end());
      actor.stop();
      attempt.end();
    },
  };
};

const isActive = (snapshot: AuthSnapshot): boolean => snapshot.status === "active";

const isResting = (snapshot: AuthSnapshot): boolean => !snapshot.hasTag("pending");

/** Lets the session begin when all steps are done, and the secrets go then, and when the person begins again. */
const tellAttempt = (attempt: Attempt, getStep: () => AuthStep): (() => void) => {
  let before: AuthStepName = getStep().name;
  return () => {
    const step = getStep();
    if (step.name === before) return;
    before = step.name;
    if (step.name === "signedIn") attempt.complete();
    if (step.name === "signedIn" || isBeginning(step)) attempt.end();
  };
};

// Who opens a link begins with it, whatever was left unfinished before.
const isBeginning = (step: AuthStep): boolean =>
  firstForms.has(step.name) || ("givenCode" in step && step.givenCode !== null);
