import { describe, expect, test } from "vitest";
import type { AuthSettings } from "../../src/protocol/settings.js";
import { AuthError } from "../../src/protocol/auth-error.js";
import { reveal, Secret } from "../../src/protocol/secret.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import type { ScriptedAnswer } from "../../src/testing/scripted-backend.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { at, beginFlow } from "./begin-flow.js";

const steps = stepFixtures(0);
const errors = errorFixtures(0);
const { signedIn, signedOut, signedUp, userNotConfirmed, confirmed } = outcomeFixtures(0);
const attributes = { email: "ada@example.com", given_name: "Ada" };
const person = { username: "ada", password: " Lovelace-1815! ", attributes };

const beginSignUp = async (answers: readonly ScriptedAnswer[], settings: AuthSettings = {}) => {
  const begun = await beginFlow([signedOut.plain, ...answers], { settings });
  begun.flow.enter({ name: "signUp" });
  return begun;
};

describe("signUp", () => {
  test("B9: the identifier is trimmed, the password never, and empty attributes are left out", async () => {
    const { flow, backend } = await beginSignUp(["never"]);
    void at(flow, "signUp").submit({
      username: " ada ",
      password: person.password,
      attributes: { ...attributes, family_name: "" },
      validationData: { captcha: "token" },
      clientMetadata: { page: "join" },
    });
    const request = backend.requests.at(1);
    expect(request).toEqual({
      type: "signUp",
      username: "ada",
      password: expect.any(Secret),
      attributes,
      validationData: { captcha: "token" },
      clientMetadata: { page: "join" },
    });
    expect(request?.type === "signUp" && request.password && reveal(request.password)).toBe(" Lovelace-1815! ");
    flow.stop();
  });

  test("without a password none is sent, not even an empty one", async () => {
    const { flow, backend } = await beginSignUp(["never"]);
    void at(flow, "signUp").submit({ username: "ada" });
    expect(backend.requests.at(1)).toEqual({ type: "signUp", username: "ada", attributes: {} });
    flow.stop();
  });

  test.for([
    ["a username, with an e-mail address", {}, ["username"], ["email"]],
    [
      "a username, with the contacts people may sign in with",
      { signInWith: ["username", "phone"] },
      ["username"],
      ["phone_number"],
    ],
    ["an e-mail address", { signInWith: ["email"] }, ["email"], []],
    ["a contact of either kind", { signInWith: ["email", "phone"] }, ["email", "phone"], []],
    [
      "an e-mail address, which is not asked for twice",
      { signInWith: ["email"], signUp: { attributes: ["name", "email"] } },
      ["email"],
      ["name"],
    ],
    ["what the app says, in its order", { signUp: { attributes: ["name", "email"] } }, ["username"], ["name", "email"]],
  ] as const)("B28: asks for %s", async ([, settings, identifierKinds, attributeNames]) => {
    const { flow } = await beginSignUp([], settings);
    expect(at(flow, "signUp")).toMatchObject({ identifierKinds, attributeNames });
  });

  test.for([
    ["email", { signInWith: ["email", "phone"] }, "ada@example.com", { email: "ada@example.com" }],
    ["phone_number", { signInWith: ["email", "phone"] }, "+15555550100", { phone_number: "+15555550100" }],
    ["nothing else", {}, "ada@example.com", {}],
  ] as const)("B28: what the identifier is, is sent as an attribute: %s", async ([, settings, username, sent]) => {
    const { flow, backend } = await beginSignUp(["never"], settings);
    void at(flow, "signUp").submit({ username, password: "x" });
    expect(backend.requests.at(1)).toMatchObject({ username, attributes: sent });
    flow.stop();
  });

  test("a failure stays on the form", async () => {
    const { flow } = await beginSignUp([errors.usernameTaken]);
    const { error, step } = await at(flow, "signUp").submit(person);
    expect(error).toBe(errors.usernameTaken);
    expect(step).toMatchObject({ name: "signUp", identifier: "ada", attributes, error: errors.usernameTaken });
  });

  test("G15: a double submit sends once", async () => {
    const { flow, backend } = await beginSignUp([signedUp.plain]);
    const { submit } = at(flow, "signUp");
    const results = await Promise.all([submit(person), submit(person)]);
    expect(results.map(({ error, step }) => [error, step.name])).toEqual([
      [null, "confirmSignUp"],
      [null, "confirmSignUp"],
    ]);
    expect(backend.requests).toHaveLength(2);
  });

  test("what was typed goes along both ways", async () => {
    const { flow } = await beginFlow([signedOut.plain]);
    await at(flow, "enterCredentials").goToSignUp?.({ username: " ada " });
    expect(at(flow, "signUp").identifier).toBe("ada");
    const { step } = await at(flow, "signUp").back({ username: " grace " });
    expect(step).toMatchObject({ name: "enterCredentials", identifier: "grace" });
    await at(flow, "enterCredentials").goToSignUp?.();
    expect((await at(flow, "signUp").back()).step).toMatchObject({ identifier: "grace" });
  });
});

describe("confirmSignUp", () => {
  test("B33: a wrong code is retried on the step, the right one signs in", async () => {
    const { flow, backend } = await beginSignUp([signedUp.plain, errors.codeMismatch, signedIn.newUser]);
    await at(flow, "signUp").submit(person);
    expect(at(flow, "confirmSignUp")).toMatchObject({ ...delivered, identifier: "ada", confirmBy: "code" });
    const wrong = await at(flow, "confirmSignUp").submit({ code: "000 000" });
    expect(wrong).toMatchObject({ error: errors.codeMismatch, step: { name: "confirmSignUp", ...delivered } });
    const right = await at(flow, "confirmSignUp").submit({ code: "123-456" });
    expect(right).toMatchObject({ error: null, step: { name: "signedIn", isNewUser: true } });
    expect(backend.requests.at(-1)).toMatchObject({ type: "confirmSignUp", username: "ada" });
    expect(backend.completed).toBe(1);
  });

  test("B33: another code may be asked for when its time has come", async () => {
    const { flow, backend, clock } = await beginSignUp([signedUp.plain, steps.confirmSignUp.sentAgain]);
    await at(flow, "signUp").submit(person);
    await at(flow, "confirmSignUp").resend();
    expect(backend.requests).toHaveLength(2);
    clock.increment(30_000);
    const { resend } = at(flow, "confirmSignUp");
    expect(await Promise.all([resend(), resend()])).toMatchObject([{ error: null }, { error: null }]);
    expect(backend.requests.slice(2)).toEqual([{ type: "resendConfirmation", username: "ada" }]);
  });

  test("where nobody said when, another code may be asked for at once", async () => {
    const { flow, backend } = await beginSignUp([signedUp.notSent, "never"]);
    await at(flow, "signUp").submit(person);
    void at(flow, "confirmSignUp").resend();
    expect(at(flow, "confirmSignUp")).toMatchObject({ pending: true, command: "resend", delivery: null, resendAt: 0 });
    expect(backend.requests).toHaveLength(3);
    flow.stop();
  });

  test("changeDetails leads back to the form with everything but the password, and forgets that", async () => {
    const { flow, backend } = await beginSignUp([signedUp.plain, signedUp.plain]);
    await at(flow, "signUp").submit(person);
    const { ended } = backend;
    const { error, step } = (await at(flow, "confirmSignUp").changeDetails?.()) ?? {};
    expect(error).toBeNull();
    expect(step).toMatchObject({ name: "signUp", identifier: "ada", attributes });
    expect(backend.ended).toBe(ended + 1);
    await at(flow, "signUp").submit({ ...person, username: "augusta", attributes: { email: "augusta@example.com" } });
    expect(at(flow, "confirmSignUp").identifier).toBe("augusta");
  });

  test("there are no details to change where they were not filled in here", async () => {
    const { flow } = await beginFlow([signedOut.plain, userNotConfirmed.plain]);
    await at(flow, "enterCredentials").submit(person);
    expect(at(flow, "confirmSignUp").changeDetails).toBeNull();
  });

  test("by link: going on without a code asks whether it was opened, and sends nothing", async () => {
    const settings = { signUp: { confirmBy: "link" } } as const;
    const { flow, backend } = await beginSignUp(
      [signedUp.plain, userNotConfirmed.linkNotOpened, signedIn.newUser],
      settings,
    );
    await at(flow, "signUp").submit(person);
    const { error, step } = await at(flow, "confirmSignUp").submit();
    expect(error?.code).toBe("userNotConfirmed");
    expect(step).toMatchObject({ name: "confirmSignUp", confirmBy: "link", error });
    expect(backend.requests.at(-1)).toEqual({ type: "confirmSignUp", username: "ada" });
    expect((await at(flow, "confirmSignUp").submit()).step.name).toBe("signedIn");
  });

  test("B35: an unconfirmed user at sign-in gets the confirm step, also where no code could be sent", async () => {
    const { flow } = await beginFlow([signedOut.plain, userNotConfirmed.notSent]);
    const { error, step } = await at(flow, "enterCredentials").submit(person);
    expect(error?.code).toBe("limitExceeded");
    expect(step).toMatchObject({ name: "confirmSignUp", identifier: "ada", error });
  });

  test("B34: where signing in fails after that, sign-in says why, with the identifier", async () => {
    const { flow, backend } = await beginSignUp([signedUp.plain, confirmed.notSignedIn]);
    await at(flow, "signUp").submit(person);
    const { ended } = backend;
    const { error, step } = await at(flow, "confirmSignUp").submit({ code: "123456" });
    expect(error).toBeInstanceOf(AuthError);
    expect(step).toMatchObject({ name: "enterCredentials", identifier: "ada", error, goodNews: null });
    expect(backend.ended).toBe(ended + 1);
  });

  test("B34: where it was not tried, sign-in says that the account is confirmed, until the next submit", async () => {
    const { flow } = await beginSignUp([signedUp.plain, confirmed.plain, errors.offline]);
    await at(flow, "signUp").submit(person);
    await at(flow, "confirmSignUp").submit({ code: "123456" });
    expect(at(flow, "enterCredentials")).toMatchObject({ goodNews: "confirmed", error: null });
    await at(flow, "enterCredentials").submit(person);
    expect(at(flow, "enterCredentials").goodNews).toBeNull();
  });

  test("a command of one account's step does nothing on the next account's", async () => {
    const { flow, backend } = await beginSignUp([signedUp.plain, signedUp.plain]);
    await at(flow, "signUp").submit(person);
    const before = at(flow, "confirmSignUp");
    await before.changeDetails?.();
    await at(flow, "signUp").submit({ ...person, username: "augusta" });
    await before.submit({ code: "123456" });
    expect(backend.requests).toHaveLength(3);
  });
});

describe("the next person", () => {
  test("does not read what the one before typed to sign up", async () => {
    const { flow } = await beginSignUp([signedUp.plain, signedIn.newUser, signedOut.plain]);
    await at(flow, "signUp").submit(person);
    await at(flow, "confirmSignUp").submit({ code: "123456" });
    await at(flow, "signedIn").signOut();
    await at(flow, "enterCredentials").goToSignUp?.();
    expect(at(flow, "signUp")).toMatchObject({ identifier: "", attributes: {} });
  });

  test("nor after the first gave up", async () => {
    const { flow } = await beginSignUp([signedUp.plain]);
    await at(flow, "signUp").submit(person);
    await at(flow, "confirmSignUp").back();
    await at(flow, "enterCredentials").goToSignUp?.();
    expect(at(flow, "signUp").attributes).toEqual({});
  });
});

const delivered = { delivery: signedUp.plain.delivery, resendAt: 30_000, codeLength: 6 };
