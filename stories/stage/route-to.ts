import type { AuthErrorCode, AuthStepName } from "../../src/index.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import type { ScriptedAnswer } from "../../src/testing/scripted-backend.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { NOW } from "./now.js";

/** What happens on a step: nothing yet, a command that is never answered, or a command that fails with this code. */
export type Moment = "idle" | "pending" | AuthErrorCode;

/** A moment of a step, all of it plain values, so that Storybook's controls can change it. */
export interface Destination {
  /** The step. */
  readonly step: AuthStepName;
  /** Which of the step's fixtures. @default 'plain' */
  readonly situation?: string | undefined;
  /** @default 'idle' */
  readonly moment?: Moment | undefined;
  /** For how long the step has been open, in seconds. @default 0 */
  readonly openFor?: number | undefined;
}

/** What a service answers, request by request, to somebody on the way to that moment. The first request reads the session. */
export const routeTo = ({ step, situation = "plain", moment = "idle", openFor = 0 }: Destination): ScriptedAnswer[] => {
  if (step === "restoring") return ["never"];
  const start = outcomeFixtures(NOW).signedOut.plain;
  const ending = endingOf(moment);
  if (step === "enterCredentials" && situation === "plain") return [start, ...ending];
  const situations: Readonly<Record<string, ScriptedAnswer>> = stepFixtures(NOW - openFor * 1000)[step];
  const outcome = situations[situation];
  if (outcome === undefined) throw new Error(noSituation(step, situation));
  return [start, outcome, ...ending];
};

const endingOf = (moment: Moment): ScriptedAnswer[] => {
  if (moment === "idle") return [];
  return [moment === "pending" ? "never" : errorFixtures(NOW)[moment]];
};

const noSituation = (step: AuthStepName, situation: string): string =>
  `${step} has no situation "${situation}". There is no outcome that leads there. Add it to stepFixtures, or name another.`;
