import { afterEach, describe, expect, test } from "vitest";
import type { AuthFlow } from "../../src/flow/index.js";
import { at } from "./faulty-flow.js";
import { openBrowser } from "./open-browser.js";
import { noted, signIn } from "./open-tab.js";
import { PASSWORD } from "./pooled-client.js";
import type { Situation } from "./pooled-client.js";

const browsers: ReturnType<typeof openBrowser>[] = [];
afterEach(() => browsers.splice(0).forEach(({ close }) => close()));

const open = (situation: Situation = {}) => {
  const browser = openBrowser(situation);
  browsers.push(browser);
  return browser;
};

const stands = async (flow: AuthFlow, name: string): Promise<void> => {
  await expect.poll(() => flow.getStep()).toMatchObject({ name, pending: false });
};

const signUp = async (flow: AuthFlow): Promise<void> => {
  flow.enter({ name: "signUp" });
  await at(flow, "signUp").submit({ username: "bob", password: PASSWORD, attributes: { email: "bob@example.com" } });
};

describe("G11: a code entered in another tab finishes the wait of this one", () => {
  test("G11: of a sign-up: who waits signs in with what was typed, and the other tab follows", async () => {
    const { openTab, delivered, told } = open();
    const [one, other] = [await openTab(), await openTab()];
    await signUp(one.flow);
    other.flow.enter({ name: "confirmSignUp", username: "bob", code: delivered() });
    await at(other.flow, "confirmSignUp").submit({ code: delivered() });
    await stands(one.flow, "signedIn");
    await stands(other.flow, "signedIn");
    expect(at(one.flow, "signedIn")).toMatchObject({ isNewUser: true, restored: false, user: { username: "bob" } });
    expect(at(other.flow, "signedIn")).toMatchObject({ isNewUser: false, restored: false, user: { username: "bob" } });
    expect(other.client.current.user?.username).toBe("bob");
    expect(told[0]).toStrictEqual({ type: "confirmed", username: "bob" });
  });

  test("G11: where nothing is kept to sign in with, the wait ends at the first form with the good news", async () => {
    const { openTab, delivered } = open();
    const [one, waiting] = [await openTab(), await openTab()];
    await signUp(one.flow);
    waiting.flow.enter({ name: "confirmSignUp", username: "bob", code: delivered() });
    const other = await openTab();
    other.flow.enter({ name: "confirmSignUp", username: "bob", code: delivered() });
    await at(one.flow, "confirmSignUp").back();
    await at(other.flow, "confirmSignUp").submit({ code: delivered() });
    await stands(waiting.flow, "enterCredentials");
    expect(at(waiting.flow, "enterCredentials")).toMatchObject({
      identifier: "bob",
      goodNews: "confirmed",
      error: null,
    });
  });

  test("G11: somebody else's changes nothing", async () => {
    const { openTab, delivered, pool } = open({ user: { UserStatus: "UNCONFIRMED" } });
    const [one, other] = [await openTab(), await openTab()];
    await signUp(one.flow);
    await signIn(other.flow);
    pool.triggers.PreAuthentication = () => {
      throw new Error("not today");
    };
    await at(other.flow, "confirmSignUp").submit({ code: delivered() });
    await noted();
    expect(at(one.flow, "confirmSignUp")).toMatchObject({ identifier: "bob", pending: false });
  });

  test("G11: of a new password: the wait ends at the first form with the good news", async () => {
    const { openTab, delivered, told } = open();
    const [one, other] = [await openTab(), await openTab()];
    for (const { flow } of [one, other]) {
      flow.enter({ name: "requestPasswordReset" });
      await at(flow, "requestPasswordReset").submit({ username: " ada" });
    }
    await at(other.flow, "confirmPasswordReset").submit({ code: delivered(), newPassword: "Lovelace-1843?" });
    await stands(one.flow, "enterCredentials");
    expect(at(one.flow, "enterCredentials")).toMatchObject({ identifier: "ada", goodNews: "passwordChanged" });
    expect(told).toStrictEqual([{ type: "passwordChanged", username: "ada" }]);
  });

  test("S67: what is told is who it is about and nothing else", async () => {
    const { openTab, delivered, told } = open();
    const { flow } = await openTab();
    await signUp(flow);
    const code = delivered();
    await at(flow, "confirmSignUp").submit({ code });
    await noted();
    expect(told).toStrictEqual([{ type: "confirmed", username: "bob" }, { type: "sessionChanged" }]);
  });
});

test("G11: where the name that was typed is not the account's own, both are told", async () => {
  const { openTab, delivered, told } = open({
    pool: { UserPool: { AliasAttributes: [], UsernameAttributes: ["email"] } },
    user: { Username: "ada@example.com" },
  });
  const { flow } = await openTab();
  flow.enter({ name: "signUp" });
  const username = "bob@example.com";
  await at(flow, "signUp").submit({ username, password: PASSWORD, attributes: { email: username } });
  await at(flow, "confirmSignUp").submit({ code: delivered() });
  await noted();
  const own = at(flow, "signedIn").user.username;
  expect(own).not.toBe(username);
  expect(told.filter(({ type }) => type === "confirmed")).toStrictEqual([
    { type: "confirmed", username },
    { type: "confirmed", username: own },
  ]);
});

describe("G11: a sign-in and a sign-out in one tab are followed by all", () => {
  test("G11: from the form, and back to it", async () => {
    const { openTab } = open();
    const [one, other] = [await openTab(), await openTab()];
    await signIn(one.flow);
    await stands(other.flow, "signedIn");
    await at(other.flow, "signedIn").signOut();
    await stands(one.flow, "enterCredentials");
    expect(one.client.current).toMatchObject({ status: "signedOut", reason: "signOut" });
  });

  test("S65: another person is shown in place of the one before, who is gone in between", async () => {
    const { openTab, delivered } = open();
    const [one, other] = [await openTab(), await openTab()];
    await signUp(one.flow);
    await at(one.flow, "confirmSignUp").submit({ code: delivered() });
    await stands(other.flow, "signedIn");
    const heard: string[] = [];
    other.flow.subscribe(() => heard.push(other.flow.getStep().name));
    await at(one.flow, "signedIn").signOut();
    await signIn(one.flow);
    await expect.poll(() => other.client.current.user?.username).toBe("ada");
    expect(at(other.flow, "signedIn")).toMatchObject({ user: { username: "ada" }, isNewUser: false });
    expect(heard[0]).toBe("enterCredentials");
  });
});
