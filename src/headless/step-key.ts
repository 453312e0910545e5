import type { AuthStep } from "../machine/auth-steps.js";

/**
 * Tells two forms apart: inputs live as long as this key. `restoring` shares the key of the form that follows it, so what was
 * typed meanwhile stays; rounds and channels of one step differ, so no answer is carried over.
 */
export function stepKey(step: AuthStep): string {
  switch (step.name) {
    case "restoring":
      return step.entrance;
    case "answerCustomChallenge":
      return `${step.name}-${step.round}`;
    case "confirmCode":
      return `${step.name}-${step.purpose}-${step.delivery.medium}`;
    default:
      return step.name;
  }
}
