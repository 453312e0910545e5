import { describe, expect, test } from "vitest";
import { reveal, Secret } from "../../src/protocol/secret.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import type { AuthFlow } from "../../src/flow/index.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { at, beginFlow } from "./begin-flow.js";

const steps = stepFixtures(0);
const secret = new Secret("already boxed");

/** What a command sends, its secrets opened. */
const sent = async (outcome: AuthOutcome, command: (flow: AuthFlow) => Promise<unknown>): Promise<unknown> => {
  const { flow, backend } = await beginFlow([outcome, "never"]);
  void command(flow);
  const request = backend.requests.at(1);
  flow.stop();
  return open(request);
};

const open = (value: unknown): unknown => {
  if (value instanceof Secret) return { boxed: reveal(value) };
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, open(inner)]));
};

const answer = (given: object) => ({ type: "respondToAuthChallenge", answer: given });

describe("enterCredentials", () => {
  test("B9: the identifier is trimmed, the password never", async () => {
    expect(
      await sent(steps.enterCredentials.plain, (flow) =>
        at(flow, "enterCredentials").submit({ username: " ada\u00A0", password: " pass word ", remember: true }),
      ),
    ).toEqual({ type: "initiateAuth", username: "ada", password: { boxed: " pass word " }, remember: true });
  });

  test("without a password none is sent, not even an empty one", async () => {
    expect(
      await sent(steps.enterCredentials.plain, (flow) => at(flow, "enterCredentials").submit({ username: "ada" })),
    ).toEqual({ type: "initiateAuth", username: "ada" });
  });

  test("a boxed password stays in its box", async () => {
    const { flow, backend } = await beginFlow([steps.enterCredentials.plain, "never"]);
    void at(flow, "enterCredentials").submit({ username: "ada", password: secret });
    expect(backend.requests.at(1)).toMatchObject({ password: secret });
  });

  test("shows what the app said of its pool", async () => {
    const { flow } = await beginFlow([steps.enterCredentials.plain], {
      settings: { signInWith: ["email", "phone"] },
      asksPasswordFirst: false,
    });
    expect(at(flow, "enterCredentials")).toMatchObject({ signInWith: ["email", "phone"], asksPassword: false });
  });

  test("asks for a username and a password unless told otherwise", async () => {
    const { flow } = await beginFlow([steps.enterCredentials.plain]);
    expect(at(flow, "enterCredentials")).toMatchObject({
      identifier: "",
      signInWith: ["username"],
      asksPassword: true,
      lockedUntil: null,
      notSignedOut: [],
    });
  });
});

describe("answers", () => {
  test("chooseFirstFactor", async () => {
    expect(
      await sent(steps.chooseFirstFactor.plain, (flow) =>
        at(flow, "chooseFirstFactor").submit({ factor: "EMAIL_OTP" }),
      ),
    ).toEqual(answer({ challenge: "SELECT_CHALLENGE", factor: "EMAIL_OTP" }));
  });

  test.for([
    ["PASSWORD", steps.enterPassword.plain],
    ["PASSWORD_SRP", steps.enterPassword.srp],
  ] as const)("enterPassword answers %s with the password as typed", async ([challenge, outcome]) => {
    expect(await sent(outcome, (flow) => at(flow, "enterPassword").submit({ password: " pw " }))).toEqual(
      answer({ challenge, password: { boxed: " pw " } }),
    );
  });

  test("verifyPasskey", async () => {
    expect(await sent(steps.verifyPasskey.plain, (flow) => at(flow, "verifyPasskey").submit())).toEqual(
      answer({ challenge: "WEB_AUTHN" }),
    );
  });

  test.for([
    ["SMS_MFA", steps.confirmCode.plain],
    ["SMS_OTP", steps.confirmCode.smsFirstFactor],
    ["EMAIL_OTP", steps.confirmCode.email],
  ] as const)("G15: confirmCode answers %s with a pasted code's digits", async ([challenge, outcome]) => {
    expect(await sent(outcome, (flow) => at(flow, "confirmCode").submit({ code: " 123-456\t7–8\n" }))).toEqual(
      answer({ challenge, code: { boxed: "12345678" } }),
    );
  });

  test('G15: confirmTotp takes "123 456"', async () => {
    expect(await sent(steps.confirmTotp.named, (flow) => at(flow, "confirmTotp").submit({ code: "123 456" }))).toEqual(
      answer({ challenge: "SOFTWARE_TOKEN_MFA", code: { boxed: "123456" } }),
    );
  });

  test("chooseMfaMethod", async () => {
    expect(
      await sent(steps.chooseMfaMethod.plain, (flow) => at(flow, "chooseMfaMethod").submit({ method: "SMS_MFA" })),
    ).toEqual(answer({ challenge: "SELECT_MFA_TYPE", method: "SMS_MFA" }));
  });

  test("B19: setNewPassword sends the missing attributes with the password, which is never trimmed", async () => {
    expect(
      await sent(steps.setNewPassword.attributes, (flow) =>
        at(flow, "setNewPassword").submit({ newPassword: " New-1 ", attributes: { given_name: "Ada" } }),
      ),
    ).toEqual(
      answer({
        challenge: "NEW_PASSWORD_REQUIRED",
        newPassword: { boxed: " New-1 " },
        attributes: { given_name: "Ada" },
      }),
    );
  });

  test("B19: setNewPassword sends what is for the triggers alone", async () => {
    const values = { newPassword: "New-1", clientMetadata: { captcha: "token" } };
    expect(await sent(steps.setNewPassword.plain, (flow) => at(flow, "setNewPassword").submit(values))).toEqual(
      answer({
        challenge: "NEW_PASSWORD_REQUIRED",
        newPassword: { boxed: "New-1" },
        attributes: {},
        clientMetadata: { captcha: "token" },
      }),
    );
  });

  test("setNewPassword sends no attributes where none are missing", async () => {
    expect(
      await sent(steps.setNewPassword.plain, (flow) => at(flow, "setNewPassword").submit({ newPassword: "New-1" })),
    ).toEqual(answer({ challenge: "NEW_PASSWORD_REQUIRED", newPassword: { boxed: "New-1" }, attributes: {} }));
  });

  test("G1: answerCustomChallenge sends the answer as typed", async () => {
    expect(
      await sent(steps.answerCustomChallenge.plain, (flow) =>
        at(flow, "answerCustomChallenge").submit({ answer: " to seek-the grail " }),
      ),
    ).toEqual(answer({ challenge: "CUSTOM_CHALLENGE", answer: { boxed: " to seek-the grail " } }));
  });
});

describe("setting up a second factor", () => {
  test("B18: an authenticator app begins with a seed", async () => {
    expect(
      await sent(steps.chooseMfaToEnroll.plain, (flow) =>
        at(flow, "chooseMfaToEnroll").submit({ method: "SOFTWARE_TOKEN_MFA" }),
      ),
    ).toEqual({ type: "associateSoftwareToken" });
  });

  test("G5: enrollTotp proves the app with its first code", async () => {
    expect(
      await sent(steps.enrollTotp.plain, (flow) =>
        at(flow, "enrollTotp").submit({ code: "123 456", deviceName: "Ada’s phone" }),
      ),
    ).toEqual({ type: "verifySoftwareToken", code: { boxed: "123456" }, deviceName: "Ada’s phone" });
    expect(await sent(steps.enrollTotp.plain, (flow) => at(flow, "enrollTotp").submit({ code: "123456" }))).toEqual({
      type: "verifySoftwareToken",
      code: { boxed: "123456" },
    });
  });

  test("enrollEmail sends the address, trimmed", async () => {
    expect(
      await sent(steps.enrollEmail.plain, (flow) => at(flow, "enrollEmail").submit({ email: " ada@example.com " })),
    ).toEqual(answer({ challenge: "MFA_SETUP", email: "ada@example.com" }));
  });

  test("B18: e-mail is chosen without a request, and chosen otherwise as well", async () => {
    const { flow, backend } = await beginFlow([steps.chooseMfaToEnroll.plain]);
    const chosen = await at(flow, "chooseMfaToEnroll").submit({ method: "EMAIL_OTP" });
    expect(chosen).toMatchObject({ error: null, step: { name: "enrollEmail", canChooseOther: true } });
    const other = await at(flow, "enrollEmail").chooseOther();
    expect(other).toMatchObject({ error: null, step: { name: "chooseMfaToEnroll", pending: false } });
    expect(backend.requests).toHaveLength(1);
  });

  test("where there was no choice there is none to go back to", async () => {
    const { flow } = await beginFlow([steps.enrollTotp.plain]);
    expect(at(flow, "enrollTotp").canChooseOther).toBe(false);
    expect((await at(flow, "enrollTotp").chooseOther()).step.name).toBe("enrollTotp");
  });

  test("SMS alone is explained: a choice of nothing, with a way back", async () => {
    const { flow } = await beginFlow([steps.chooseMfaToEnroll.smsOnly]);
    expect(at(flow, "chooseMfaToEnroll").methods).toEqual([]);
    expect((await at(flow, "chooseMfaToEnroll").back()).step.name).toBe("enterCredentials");
  });

  test("enrollTotp shows seed, account and the app's issuer", async () => {
    const { flow } = await beginFlow([steps.enrollTotp.chosen], { settings: { totp: { issuer: "Acme" } } });
    const step = at(flow, "enrollTotp");
    expect(step).toMatchObject({ issuer: "Acme", account: "ada@example.com", codeLength: 6, canChooseOther: true });
    expect(reveal(step.secret)).toMatch(/^[A-Z2-7]+$/);
  });
});

describe("what a step shows", () => {
  test.for([
    ["6 for SMS as second factor", steps.confirmCode.plain, 6],
    ["8 for SMS as first factor", steps.confirmCode.smsFirstFactor, 8],
    ["8 for e-mail as first factor", steps.confirmCode.emailFirstFactor, 8],
    ["unknown for e-mail as second factor", steps.confirmCode.email, null],
  ] as const)("the length of a code is %s", async ([, outcome, codeLength]) => {
    const { flow } = await beginFlow([outcome]);
    expect(at(flow, "confirmCode").codeLength).toBe(codeLength);
  });

  test("G21: an unknown challenge is shown by name with a way back", async () => {
    const { flow } = await beginFlow([steps.unsupportedChallenge.plain]);
    expect(at(flow, "unsupportedChallenge").challengeName).toBe("RETINA_SCAN");
    expect((await at(flow, "unsupportedChallenge").back()).step).toMatchObject({
      name: "enterCredentials",
      error: null,
    });
  });

  test("setNewPassword shows the pool's rules", async () => {
    const passwordPolicy = { minLength: 12 };
    const { flow } = await beginFlow([steps.setNewPassword.attributes], { settings: { passwordPolicy } });
    expect(at(flow, "setNewPassword")).toMatchObject({
      passwordPolicy,
      missingAttributes: ["given_name", "custom:team"],
    });
  });

  test("signedIn tells who, and whether they are new or were only restored", async () => {
    const { flow } = await beginFlow([steps.signedIn.newUser]);
    expect(at(flow, "signedIn")).toMatchObject({ user: { username: "ada" }, isNewUser: true, restored: false });
  });
});
