import { describe, expect, test } from "vitest";
import type { AuthRequest } from "../../src/protocol/request.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { at, beginFlow } from "./begin-flow.js";

const steps = stepFixtures(0);
const { signedIn, signedOut } = outcomeFixtures(0);
const credentials = { username: "ada", password: "Lovelace-1815!" };
const names = (requests: readonly AuthRequest[]) => requests.map(({ type }) => type);

describe("commands", () => {
  test("G15: a double submit sends once, and both wait for the answer", async () => {
    const { flow, backend } = await beginFlow([signedOut.plain, steps.confirmTotp.plain]);
    const { submit } = at(flow, "enterCredentials");
    const results = await Promise.all([submit(credentials), submit(credentials)]);
    expect(results.map(({ step }) => step.name)).toEqual(["confirmTotp", "confirmTotp"]);
    expect(names(backend.requests)).toEqual(["restore", "initiateAuth"]);
  });

  test("G15: neither does a submit of the pending step send again", async () => {
    const { flow, backend } = await beginFlow([signedOut.plain, "never"]);
    void at(flow, "enterCredentials").submit(credentials);
    void at(flow, "enterCredentials").submit(credentials);
    expect(names(backend.requests)).toEqual(["restore", "initiateAuth"]);
    flow.stop();
  });

  test("a command of a step that is gone resolves at once with the present step and sends nothing", async () => {
    const { flow, backend } = await beginFlow([steps.confirmTotp.plain, steps.enterPassword.plain]);
    const gone = at(flow, "confirmTotp");
    await gone.submit({ code: "123456" });
    const result = await gone.submit({ code: "123456" });
    expect(result).toMatchObject({ error: null, step: { name: "enterPassword" } });
    await gone.back();
    expect(flow.getStep().name).toBe("enterPassword");
    expect(backend.requests).toHaveLength(2);
  });

  test("G19: the answer to one round is never sent to the next", async () => {
    const rounds = steps.answerCustomChallenge;
    const { flow, backend } = await beginFlow([rounds.plain, rounds.secondRound]);
    const first = at(flow, "answerCustomChallenge");
    await first.submit({ answer: "to seek the grail" });
    await first.submit({ answer: "to seek the grail" });
    expect(at(flow, "answerCustomChallenge")).toMatchObject({ round: 2, pending: false });
    expect(backend.requests).toHaveLength(2);
  });

  test("a step read before a resend still takes the code", async () => {
    const { flow } = await beginFlow([steps.confirmCode.resendable, steps.confirmCode.plain, signedIn.plain]);
    const before = at(flow, "confirmCode");
    expect(await before.resend()).toMatchObject({ error: null, step: { name: "confirmCode", resendAt: 30_000 } });
    expect((await before.submit({ code: "123456" })).step.name).toBe("signedIn");
  });

  test("while a code is sent again the step names the command", async () => {
    const { flow } = await beginFlow([steps.confirmCode.resendable, "never"]);
    void at(flow, "confirmCode").resend();
    expect(at(flow, "confirmCode")).toMatchObject({ pending: true, command: "resend" });
  });
});

// Nobody is asked to prove anything there.
const whereBackLeadsElsewhere = ["chooseContactToVerify", "confirmContact", "signedIn"];

describe("the way back", () => {
  const challenged = Object.entries(steps)
    .filter(([name]) => !["restoring", "enterCredentials", ...whereBackLeadsElsewhere].includes(name))
    .flatMap(([name, situations]) =>
      Object.entries<AuthOutcome>(situations).map(([situation, outcome]) => [name, situation, outcome] as const),
    );

  test.for(challenged)("B22: %s (%s) has a way back and a clean second run", async ([name, , outcome]) => {
    const { flow, backend } = await beginFlow([signedOut.plain, outcome, outcome, signedIn.plain]);
    await at(flow, "enterCredentials").submit({ ...credentials, username: "ada@example.com" });
    const step = flow.getStep();
    const { error } = step;
    expect(step.name).toBe(name);
    if (!("back" in step)) throw new Error(`${name} has no way back`);
    const ended = backend.ended;
    const result = await step.back();
    expect(result).toMatchObject({
      error: null,
      step: { name: "enterCredentials", identifier: "ada@example.com", pending: false },
    });
    expect(backend.ended).toBe(ended + 1);
    await at(flow, "enterCredentials").submit(credentials);
    expect(flow.getStep()).toMatchObject({ name, error, pending: false });
  });

  test("back aborts what is pending; its command resolves with no error", async () => {
    const signals: AbortSignal[] = [];
    const { flow } = await beginFlow(({ type }, { signal }) => {
      signals.push(signal);
      return type === "restore" ? steps.confirmTotp.plain : "never";
    });
    const command = at(flow, "confirmTotp").submit({ code: "123456" });
    await at(flow, "confirmTotp").back();
    expect(await command).toMatchObject({ error: null, step: { name: "enterCredentials", error: null } });
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
  });
});

describe("chains", () => {
  test("B20: new password, then SMS code", async () => {
    const { flow } = await beginFlow([
      signedOut.plain,
      steps.setNewPassword.plain,
      steps.confirmCode.plain,
      signedIn.plain,
    ]);
    await at(flow, "enterCredentials").submit(credentials);
    await at(flow, "setNewPassword").submit({ newPassword: "New-Pass-1" });
    await at(flow, "confirmCode").submit({ code: "123456" });
    expect(flow.getStep().name).toBe("signedIn");
  });

  test("B20, G5: new password, then TOTP set-up by choice, then tokens", async () => {
    const { flow } = await beginFlow([
      signedOut.plain,
      steps.setNewPassword.plain,
      steps.chooseMfaToEnroll.plain,
      steps.enrollTotp.chosen,
      signedIn.plain,
    ]);
    await at(flow, "enterCredentials").submit(credentials);
    await at(flow, "setNewPassword").submit({ newPassword: "New-Pass-1" });
    await at(flow, "chooseMfaToEnroll").submit({ method: "SOFTWARE_TOKEN_MFA" });
    await at(flow, "enrollTotp").submit({ code: "123456" });
    expect(flow.getStep().name).toBe("signedIn");
  });

  test("B4: sign-in and sign-out repeat any number of times", async () => {
    const round = [signedIn.plain, signedOut.plain];
    const { flow, backend } = await beginFlow([signedOut.plain, ...round, ...round, ...round]);
    for (const count of [1, 2, 3]) {
      await at(flow, "enterCredentials").submit(credentials);
      expect(backend.completed).toBe(count);
      const { step } = await at(flow, "signedIn").signOut();
      expect(step).toMatchObject({ name: "enterCredentials", identifier: "", error: null });
    }
  });
});
