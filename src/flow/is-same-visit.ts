import type { AuthStep } from "../machine/auth-steps.js";

/**
 * Whether the person is still where a step was read, so that its commands mean what they meant. Another round of a custom
 * challenge, a code for another purpose, account or contact is another visit; a code sent again is not.
 */
export const isSameVisit = (before: AuthStep, now: AuthStep): boolean => visitOf(before) === visitOf(now);

const visitOf = (step: AuthStep): string => {
  switch (step.name) {
    case "answerCustomChallenge":
      return `${step.name} ${step.round}`;
    case "confirmCode":
      return `${step.name} ${step.purpose} ${step.delivery.medium}`;
    case "confirmSignUp":
    case "confirmPasswordReset":
      return `${step.name} ${step.identifier}`;
    case "confirmContact":
      return `${step.name} ${step.attribute}`;
    default:
      return step.name;
  }
};
