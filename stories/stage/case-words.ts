import type { AuthErrorCode, AuthStepName } from "../../src/index.js";
import { en } from "../../src/messages/en.js";
import { extendMessages } from "../../src/messages/extend-messages.js";
import { errorText } from "../../src/parts/error-text.js";
import { clockIsOff } from "../../src/testing/cases/clock-is-off.js";
import type { StepCase } from "../../src/testing/cases/step-case.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { NOW } from "./now.js";

/** What a case has to say beside its form: the sentence of its error, or that another code was sent; empty where it is nothing. */
export const caseWords = (step: AuthStepName, { kind, moment, messages = {} }: StepCase): string => {
  const words = extendMessages(en, messages);
  if (moment === "resent") return words.common.codeSent;
  if (moment === "clockIsOff") return errorText(words, clockIsOff());
  if (kind !== "error") return "";
  // Where nothing is loaded yet, no other error can be told from this one.
  if (step === "restoring") return words.restoring.failed;
  const code = moment ?? "challengeExpired";
  return isErrorCode(code) ? errorText(words, errorFixtures(NOW)[code]) : "";
};

const isErrorCode = (code: string): code is AuthErrorCode => Object.hasOwn(errorFixtures(NOW), code);
