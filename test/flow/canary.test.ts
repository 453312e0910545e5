import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AuthStep } from "../../src/flow/index.js";
import type { EntranceName } from "../../src/machine/entrance.js";
import { AuthError } from "../../src/protocol/auth-error.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import { reveal, Secret } from "../../src/protocol/secret.js";
import type { ScriptedAnswer } from "../../src/testing/scripted-backend.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { findSecrets, writingsOf } from "../canary/canary-net.js";
import { eavesdrop } from "./eavesdrop.js";

const password = 'Canary "pass" wörd/+&\\é';
const code = "9081726354";
const seed = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const secrets = [password, code, seed];
const steps = stepFixtures(0);

/** What a person does on each step, with marked secrets wherever one is asked for. */
const act = (step: AuthStep): Promise<unknown> => {
  switch (step.name) {
    case "restoring":
    case "unsupportedChallenge":
      return Promise.resolve(step.clearError());
    case "enterCredentials":
      return step.submit({ username: "ada", password });
    case "chooseFirstFactor":
      return step.submit({ factor: "PASSWORD" });
    case "enterPassword":
      return step.submit({ password });
    case "verifyPasskey":
      return step.submit();
    case "confirmCode":
    case "confirmTotp":
      return step.submit({ code });
    case "chooseMfaMethod":
    case "chooseMfaToEnroll":
      return step.submit({ method: "SOFTWARE_TOKEN_MFA" });
    case "enrollTotp":
      return step.submit({ code, deviceName: "phone" });
    case "enrollEmail":
      return step.submit({ email: "ada@example.com" });
    case "setNewPassword":
      return step.submit({ newPassword: password, attributes: { given_name: "Ada" } });
    case "answerCustomChallenge":
      return step.submit({ answer: password });
    case "signUp":
      return step.submit({ username: "ada", password, attributes: { email: "ada@example.com" } });
    case "requestPasswordReset":
      return step.submit({ username: "ada" });
    case "confirmPasswordReset":
      return step.submit({ code, newPassword: password });
    case "confirmSignUp":
    case "confirmContact":
      return step.submit({ code });
    case "chooseContactToVerify":
      return step.submit({ attribute: "email" });
    case "signedIn":
      return step.signOut();
    default:
      return step satisfies never;
  }
};

/** Every secret in a value, opened. */
const secretsIn = (value: unknown): readonly string[] => {
  if (value instanceof Secret) return [reveal(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(secretsIn) : [];
};

const careful = (): ScriptedAnswer => steps.enterCredentials.plain;

beforeEach(() => {
  for (const method of ["log", "info", "warn", "error", "debug"] as const) vi.spyOn(console, method).mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

describe("S1, S2, S3: no secret shows in the chart, its inspectors, its errors or the console", () => {
  const situations = Object.entries(steps).flatMap(([name, examples]) =>
    Object.entries<AuthOutcome>(examples).map(([situation, outcome]) => [name, situation, outcome] as const),
  );

  test.for(situations)("S1: %s (%s)", async ([name, , outcome]) => {
    const refused = new AuthError("codeMismatch");
    const { getStep, sinks, requests } = await eavesdrop(({ type }, turn): ScriptedAnswer => {
      if (type === "restore") return outcome;
      // A backend that is careless with foreign errors: their text is dropped.
      return turn === 1 ? refused : turn === 2 ? new Error(`refused ${password} ${code}`) : steps.enrollTotp.plain;
    });
    expect(getStep().name).toBe(name);
    await act(getStep());
    await act(getStep());
    await act(getStep());
    expect(findSecrets(sinks(), secrets)).toEqual([]);
    const takesSecret = /^(enterCredentials|enterPassword|confirm|enrollTotp|setNewPassword|answer)/.test(name);
    expect(secretsIn(requests).length > 0).toBe(takesSecret);
  });

  const entrances = [
    "enterCredentials",
    "signUp",
    "confirmSignUp",
    "requestPasswordReset",
    "confirmPasswordReset",
  ] as const satisfies readonly EntranceName[];

  test.for(entrances)("S1: %s, come in by a link with a code", async (name) => {
    const { getStep, run, sinks, requests } = await eavesdrop(({ type }) =>
      type === "restore" ? steps.enterCredentials.plain : new AuthError("offline"),
    );
    await run({ type: "enter", entrance: { name, username: "ada", code: new Secret(code) } });
    expect(getStep().name).toBe(name);
    await act(getStep());
    expect(findSecrets(sinks(), secrets)).toEqual([]);
    expect(secretsIn(requests).length > 0).toBe(name !== "requestPasswordReset");
  });

  test("S1: a link that came while the session was read, and is kept", async () => {
    const { getStep, sinks } = await eavesdrop(() => steps.enterCredentials.plain, {
      name: "confirmPasswordReset",
      username: "ada",
      code: new Secret(code),
    });
    expect(getStep()).toMatchObject({ name: "confirmPasswordReset", identifier: "ada" });
    expect(secretsIn(getStep())).toEqual([code]);
    expect(findSecrets(sinks(), secrets)).toEqual([]);
  });
});

describe("the net holds", () => {
  test.for([...writingsOf(password)])("it finds a secret written as %s", ([writing, written]) => {
    expect(findSecrets({ sink: [`before ${written} after`] }, [password])).toContain(`sink: ${writing} of ${password}`);
  });

  test("it finds a secret inside a longer text in base64", () => {
    for (const before of ["", "x", "xy"]) {
      const text = Buffer.from(`${before}${password} and more`).toString("base64");
      expect(findSecrets({ sink: [text] }, [password])).not.toEqual([]);
    }
  });

  test("a password typed into the wrong field is found in the context", async () => {
    const { getStep, sinks } = await eavesdrop(careful);
    await submitAt(getStep(), { username: password });
    expect(sinksOf(findSecrets(sinks(), secrets))).toEqual(["context", "persisted", "raw inspection"]);
  });

  test("an unboxed password in an event is found by inspection", async () => {
    const { run, sinks } = await eavesdrop(careful);
    // @ts-expect-error a password travels in a Secret
    await run({ type: "submit", request: { type: "initiateAuth", username: "ada", password } });
    expect(sinksOf(findSecrets(sinks(), secrets))).toEqual(["persisted", "raw inspection"]);
  });

  test("a secret used as a name is found by the redacting inspector too", async () => {
    const { getStep, sinks } = await eavesdrop(({ type }) =>
      // @ts-expect-error no outcome has such a name
      type === "restore" ? steps.enterCredentials.plain : { type: password },
    );
    await act(getStep());
    expect(sinksOf(findSecrets(sinks(), secrets))).toEqual(["inspector", "raw inspection"]);
  });

  test("a secret in an error's cause is found", async () => {
    const cause = { name: "NotAuthorizedException", message: `wrong: ${password}` };
    const { getStep, sinks } = await eavesdrop(({ type }) =>
      type === "restore" ? steps.enterCredentials.plain : new AuthError("invalidCredentials", { cause }),
    );
    await act(getStep());
    expect(sinksOf(findSecrets(sinks(), secrets))).toEqual(["context", "errors", "persisted", "raw inspection"]);
  });

  test("a secret on the console is found", async () => {
    const { getStep, sinks } = await eavesdrop((request) => {
      console.log("sending", secretsIn(request));
      return steps.enterCredentials.plain;
    });
    await act(getStep());
    expect(sinksOf(findSecrets(sinks(), secrets))).toEqual(["console"]);
  });
});

const submitAt = (step: AuthStep, values: { readonly username: string }): Promise<unknown> =>
  step.name === "enterCredentials" ? step.submit(values) : Promise.reject(new Error(`at ${step.name}`));

const sinksOf = (found: readonly string[]): readonly string[] =>
  [...new Set(found.map((find) => find.split(":")[0] ?? ""))].toSorted();
