import type { AuthStepName } from "../../machine/auth-steps.js";
import { errorFixtures } from "../error-fixtures.js";
import { outcomeFixtures } from "../outcome-fixtures.js";
import type { ScriptedAnswer } from "../scripted-backend.js";
import { stepFixtures } from "../step-fixtures.js";
import { clockIsOff } from "./clock-is-off.js";
import type { StepMoment, StepVariant } from "./step-case.js";

/**
 * What a service answers, request by request, to somebody on the way to a state of a step. The first request reads the session.
 * `now` is epoch milliseconds.
 */
export const scriptOf = (step: AuthStepName, variant: StepVariant, now: number): ScriptedAnswer[] => {
  if (step === "restoring") return ["never"];
  const { situation = "plain", chosenOn = step, moment = "idle", openFor = 0 } = variant;
  const start = outcomeFixtures(now).signedOut.plain;
  const isFirst = step === "signUp" || step === "requestPasswordReset";
  if (isFirst || (step === "enterCredentials" && situation === "plain")) return [start, ...endingOf(step, moment, now)];
  const outcomes: Readonly<Record<string, ScriptedAnswer>> = stepFixtures(now - openFor * 1000)[chosenOn];
  const outcome = outcomes[situation];
  if (outcome === undefined) throw new Error(noSituation(chosenOn, situation));
  return [start, ...signedInBefore(step, now), outcome, ...endingOf(step, moment, now)];
};

// A contact is verified by somebody.
const signedInBefore = (step: AuthStepName, now: number): ScriptedAnswer[] =>
  step === "confirmContact" ? [stepFixtures(now).chooseContactToVerify.plain] : [];

const endingOf = (step: AuthStepName, moment: StepMoment, now: number): ScriptedAnswer[] => {
  switch (moment) {
    case "idle":
      return [];
    case "pending":
    case "resending":
      return ["never"];
    case "resent":
      return [sentAgain(step, now)];
    case "clockIsOff":
      return [clockIsOff()];
    default:
      return [errorFixtures(now)[moment]];
  }
};

const sentAgain = (step: AuthStepName, now: number): ScriptedAnswer => {
  const { codeDelivered } = outcomeFixtures(now);
  switch (step) {
    case "confirmSignUp":
      return codeDelivered.signUp;
    case "confirmPasswordReset":
      return codeDelivered.passwordReset;
    case "confirmContact":
      return codeDelivered.contact;
    default:
      return stepFixtures(now).confirmCode.plain;
  }
};

const noSituation = (step: AuthStepName, situation: string): string =>
  `${step} has no situation "${situation}". There is no outcome that leads there. Add it to stepFixtures, or name another.`;
