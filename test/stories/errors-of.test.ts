import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SimulatedClock } from "xstate";
import { describe, expect, test } from "vitest";
import { answerStep } from "../../stories/stage/answer-step.js";
import { EXCEPTION_CODES, type ExceptionName } from "../../src/cognito/wire/exception-codes.js";
import { MESSAGE_CODES } from "../../src/cognito/wire/message-codes.js";
import { createAuthFlow } from "../../src/flow/index.js";
import type { AuthFlow, AuthStep, AuthStepName } from "../../src/flow/index.js";
import { en } from "../../src/messages/en.js";
import { errorText } from "../../src/parts/error-text.js";
import type { AuthErrorCode } from "../../src/protocol/auth-error.js";
import { scriptOf } from "../../src/testing/cases/script-of.js";
import type { StepCase } from "../../src/testing/cases/step-case.js";
import { stepCases } from "../../src/testing/cases/step-cases.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { errorsOf } from "../../src/testing/errors-of.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { scriptedBackend } from "../../src/testing/scripted-backend.js";

const challenges = ["RespondToAuthChallenge"] as const;

/** The operations that a step's requests send. */
const operationsOf: { readonly [Name in AuthStepName]: readonly string[] } = {
  restoring: [],
  enterCredentials: ["InitiateAuth", ...challenges],
  chooseFirstFactor: challenges,
  enterPassword: challenges,
  verifyPasskey: challenges,
  confirmCode: ["InitiateAuth", ...challenges],
  confirmTotp: challenges,
  chooseMfaMethod: challenges,
  chooseMfaToEnroll: ["AssociateSoftwareToken"],
  enrollTotp: ["VerifySoftwareToken", ...challenges],
  enrollEmail: challenges,
  setNewPassword: challenges,
  answerCustomChallenge: challenges,
  unsupportedChallenge: [],
  signUp: ["SignUp"],
  confirmSignUp: ["ConfirmSignUp", "ResendConfirmationCode"],
  requestPasswordReset: ["ForgotPassword"],
  confirmPasswordReset: ["ConfirmForgotPassword", "ForgotPassword"],
  chooseContactToVerify: ["GetUserAttributeVerificationCode"],
  confirmContact: ["VerifyUserAttribute", "GetUserAttributeVerificationCode"],
  signedIn: [],
};

// Said by no exception: the network, the page's own time, its passkey dialog, an answer that nobody can read; and limits of
// sending, which the service has and the SDK does not list (protocol sheet, F.1).
const elsewhere: readonly AuthErrorCode[] = [
  "offline",
  "challengeExpired",
  "passkeyCancelled",
  "passkeyUnsupported",
  "unknown",
  "unsupported",
  "limitExceeded",
];

// What the operations of this loop cannot answer: no device key is sent.
const notYet: readonly AuthErrorCode[] = ["deviceUnknown"];

// SAFETY: the keys of `errorsOf` are those of all steps.
const steps = Object.keys(errorsOf) as AuthStepName[];
const shown = steps.flatMap((step) => errorsOf[step].map((code): [AuthStepName, AuthErrorCode] => [step, code]));

describe("errorsOf", () => {
  // `restoring` fails before there is a flow; its story shows that.
  test.each(shown.filter(([step]) => step !== "restoring"))("%s shows %s, and stays", async (name, code) => {
    const cases = new Map(Object.entries<StepCase>(stepCases[name]));
    const step = await standOn(name, cases.get(code) ?? { kind: "idle" });
    expect(step.name).toBe(name);
    expect(step.error?.code).toBe(code);
  });

  test.each(steps)("%s: its requests can fail with each of them", (step) => {
    const possible = new Set([...operationsOf[step].flatMap(codesOf), ...elsewhere]);
    expect(errorsOf[step].filter((code) => !possible.has(code))).toEqual([]);
  });

  test("leaves out nothing that the operations can fail with", () => {
    const possible = new Set([...Object.values(operationsOf).flat().flatMap(codesOf), ...elsewhere]);
    expect(new Set([...shown.map(([, code]) => code), ...notYet.filter((code) => possible.has(code))])).toEqual(
      possible,
    );
  });

  test("every code has words of its own", () => {
    const errors = errorFixtures(0);
    const codes = [...new Set(shown.map(([, code]) => code))];
    const words = new Set(codes.map((code) => errorText(en, errors[code])));
    expect(words.size).toBe(codes.length);
    expect(codes).toContain("unknown");
  });
});

/** Brings a flow to a case by scripted answers and by what a person does on the way. */
async function standOn(name: AuthStepName, destination: StepCase): Promise<AuthStep> {
  const clock = new SimulatedClock();
  const script = scriptOf(name, destination, 0);
  const backend = scriptedBackend(script);
  const flow = createAuthFlow(fakeClient({ backend }), { clock, now: () => clock.now() });
  await rested(flow);
  if (name === "signUp" || name === "requestPasswordReset") flow.enter({ name });
  while (backend.requests.length < script.length) {
    answerStep(flow.getStep(), destination);
    await rested(flow);
  }
  clock.increment(0);
  return flow.getStep();
}

const rested = (flow: AuthFlow): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (flow.getStep().pending) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = flow.subscribe(look);
    queueMicrotask(look);
  });

/** What the exceptions that the SDK lists for an operation mean here. */
function codesOf(operation: string): readonly AuthErrorCode[] {
  const file = `node_modules/@aws-sdk/client-cognito-identity-provider/dist-types/commands/${operation}Command.d.ts`;
  const listed = readFileSync(join(import.meta.dirname, "../..", file), "utf8").matchAll(/@throws \{@link (\w+)\}/g);
  return [...listed].flatMap(([, name = ""]) => (isException(name) ? meaningsOf(name) : []));
}

const meaningsOf = (name: ExceptionName): readonly AuthErrorCode[] => [
  EXCEPTION_CODES[name],
  ...(MESSAGE_CODES[name] ?? []).map(({ code }) => code),
];

const isException = (name: string): name is ExceptionName => Object.hasOwn(EXCEPTION_CODES, name);
