import { afterEach, describe, expect, test, vi } from "vitest";
import type { AuthFlow } from "../../src/flow/index.js";
import { createAuthFlow } from "../../src/flow/index.js";
import { at } from "./faulty-flow.js";
import { newcomer } from "./newcomer.js";
import type { Situation } from "./pooled-client.js";
import { PASSWORD } from "./pooled-client.js";

const flows: AuthFlow[] = [];
afterEach(() => flows.splice(0).forEach((flow) => flow.stop()));

/** The chart on a client whose pool stands in the process, at the first form. */
const begin = async (situation: Situation = {}) => {
  const made = newcomer(situation);
  const flow = createAuthFlow(made.client, { now: () => made.pool.clock.now() });
  flows.push(flow);
  await vi.waitFor(() => at(flow, "enterCredentials"));
  return {
    ...made,
    flow,
    signInHere: () => at(flow, "enterCredentials").submit({ username: "ada", password: PASSWORD }),
  };
};

describe("the chart on a real client", () => {
  test("B34: from a stranger to a member, with a mistyped address on the way", async () => {
    const { flow, delivered, client } = await begin({ options: { signInWith: ["username", "email"] } });
    await at(flow, "enterCredentials").goToSignUp?.();
    const submit = (username: string, email: string) =>
      at(flow, "signUp").submit({ username, password: PASSWORD, attributes: { email } });
    await submit("bob", "bog@example.com");
    await at(flow, "confirmSignUp").changeDetails?.();
    await submit("bob", "bob@example.com");
    expect(at(flow, "signUp").error).toMatchObject({ code: "usernameTaken", field: "username" });
    await submit("bob2", "bob@example.com");
    expect(at(flow, "confirmSignUp").delivery).toMatchObject({ destination: "b***@e***" });
    await at(flow, "confirmSignUp").submit({ code: "000000" });
    expect(at(flow, "confirmSignUp").error).toMatchObject({ code: "codeMismatch" });
    await at(flow, "confirmSignUp").submit({ code: delivered() });
    expect(at(flow, "signedIn")).toMatchObject({ isNewUser: true, user: { username: "bob2" } });
    expect(client.current.status).toBe("signedIn");
  });

  test("B34: an automatic sign-in that fails leads to sign-in with the reason and the name", async () => {
    const { flow, delivered, pool } = await begin();
    pool.triggers.PreAuthentication = () => {
      throw new Error("not today");
    };
    flow.enter({ name: "signUp" });
    await at(flow, "signUp").submit({ username: "bob", password: PASSWORD, attributes: { email: "bob@example.com" } });
    await at(flow, "confirmSignUp").submit({ code: delivered() });
    expect(at(flow, "enterCredentials")).toMatchObject({ identifier: "bob", error: { code: "rejectedByTrigger" } });
  });

  test("B35: an unconfirmed user ends signed in", async () => {
    const { flow, delivered, signInHere } = await begin({ user: { UserStatus: "UNCONFIRMED" } });
    await signInHere();
    await at(flow, "confirmSignUp").submit({ code: delivered() });
    expect(at(flow, "signedIn")).toMatchObject({ isNewUser: false, user: { username: "ada" } });
  });

  test("B37: a reset-required user is taken to the reset with a code already sent; if that fails the step stays", async () => {
    const { flow, delivered, pool, signInHere } = await begin({ user: { UserStatus: "RESET_REQUIRED" } });
    pool.faults.add({ operation: "ForgotPassword", kind: "throttle", times: 1 });
    await signInHere();
    expect(at(flow, "enterCredentials")).toMatchObject({ identifier: "ada", error: { code: "throttled" } });
    await signInHere();
    await at(flow, "confirmPasswordReset").submit({ code: delivered(), newPassword: "Lovelace-1843?" });
    expect(at(flow, "enterCredentials")).toMatchObject({ identifier: "ada", goodNews: "passwordChanged" });
    await at(flow, "enterCredentials").submit({ username: "ada", password: "Lovelace-1843?" });
    expect(flow.getStep().name).toBe("signedIn");
  });

  test("B38: an unverified address is offered, verified, and the app sees it", async () => {
    const UserAttributes = [{ Name: "email", Value: "ada@example.com" }];
    const { flow, delivered, client, signInHere } = await begin({ user: { UserAttributes } });
    await signInHere();
    expect(at(flow, "chooseContactToVerify").contacts).toStrictEqual([
      { attribute: "email", value: "ada@example.com" },
    ]);
    expect(client.current.status).toBe("signedOut");
    await at(flow, "chooseContactToVerify").submit({ attribute: "email" });
    await at(flow, "confirmContact").submit({ code: delivered() });
    expect(at(flow, "signedIn").user.attributes).toMatchObject({ email_verified: "true" });
    expect(client.current).toMatchObject({ status: "signedIn", user: { attributes: { email_verified: "true" } } });
    await at(flow, "signedIn").signOut();
    await signInHere();
    expect(flow.getStep().name).toBe("signedIn");
  });
});
