import { describe, expect, test } from "vitest";
import type { AuthSettings } from "../../src/protocol/settings.js";
import { Secret } from "../../src/protocol/secret.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import type { ScriptedAnswer } from "../../src/testing/scripted-backend.js";
import { at, beginFlow } from "./begin-flow.js";

const errors = errorFixtures(0);
const { signedOut, signedUp } = outcomeFixtures(0);
const person = { username: "ada", password: "Lovelace-1815!", attributes: { email: "ada@example.com" } };

const beginSignUp = async (answers: readonly ScriptedAnswer[], settings: AuthSettings) => {
  const begun = await beginFlow([signedOut.plain, ...answers], { settings });
  begun.flow.enter({ name: "signUp" });
  return begun;
};

describe("a sign-up by one of several contacts", () => {
  test("by link: a text message holds a code all the same, and who brings a code can use it", async () => {
    const settings = { signUp: { confirmBy: "link" } } as const;
    const { flow } = await beginSignUp([signedUp.byPhone], settings);
    await at(flow, "signUp").submit(person);
    expect(at(flow, "confirmSignUp").confirmBy).toBe("code");
    const other = await beginFlow([signedOut.plain], { settings });
    other.flow.enter({ name: "confirmSignUp", username: "ada" });
    expect(at(other.flow, "confirmSignUp").confirmBy).toBe("link");
    other.flow.enter({ name: "confirmSignUp", username: "ada", code: new Secret("123456") });
    expect(at(other.flow, "confirmSignUp").confirmBy).toBe("code");
  });

  test("B28: who may give either of two contacts is asked for the one that the pool requires", async () => {
    const settings = { signInWith: ["email", "phone"], signUp: { attributes: ["email", "name"] } } as const;
    const { flow, backend } = await beginSignUp(["never"], settings);
    expect(at(flow, "signUp").attributeNames).toEqual(["email", "name"]);
    void at(flow, "signUp").submit({ username: "+15555550100", attributes: { email: "ada@example.com" } });
    expect(backend.requests.at(1)).toMatchObject({
      attributes: { email: "ada@example.com", phone_number: "+15555550100" },
    });
    flow.stop();
  });
});

test("G20: an account that is confirmed in the middle of a lockout is told how long that is likely to last", async () => {
  const { flow } = await beginSignUp([signedUp.plain, { type: "confirmed", error: errors.lockedOut }], {});
  await at(flow, "signUp").submit(person);
  await at(flow, "confirmSignUp").submit({ code: "123456" });
  expect(at(flow, "enterCredentials")).toMatchObject({
    error: errors.lockedOut,
    lockedUntil: errors.lockedOut.retryAt,
  });
  flow.stop();
});
