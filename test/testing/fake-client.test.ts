import { describe, expect, test, vi } from "vitest";
import { createAuthFlow } from "../../src/flow/index.js";
import { fakeClient, scriptedBackend, stepFixtures, testUser } from "../../src/testing/index.js";
import { at } from "../flow/begin-flow.js";

const steps = stepFixtures(Date.now());
const credentials = { username: "ada", password: "any" };

describe("the session of a fake client", () => {
  test("is what the test says, at once, and every change is told", async () => {
    const client = fakeClient();
    const listener = vi.fn<() => void>();
    client.subscribe(listener);
    expect(client.current).toStrictEqual({ status: "signedOut", user: null, reason: "none" });
    client.signIn();
    expect(client.current).toStrictEqual({ status: "signedIn", user: testUser(), reason: null });
    expect(listener).toHaveBeenCalledTimes(1);
    client.become({ status: "signedOut", user: null, reason: "sessionRevoked" });
    expect(client.current.reason).toBe("sessionRevoked");
    client.signIn(testUser({ username: "grace" }));
    expect(await client.ready()).toMatchObject({ user: { username: "grace" } });
    expect(await client.signOut()).toStrictEqual({ failed: [] });
    expect(client.current.reason).toBe("signOut");
    expect(listener).toHaveBeenCalledTimes(4);
  });

  test("is signedInAs from the start, and the flow finds it", async () => {
    const user = testUser({ groups: ["admin"] });
    const client = fakeClient({ signedInAs: user });
    expect(client.current.user).toBe(user);
    const flow = createAuthFlow(client);
    await vi.waitFor(() => expect(at(flow, "signedIn")).toMatchObject({ user, restored: true }));
    flow.stop();
  });

  test("follows the flow: without a backend every sign-in works, and signing out does too", async () => {
    const client = fakeClient();
    const flow = createAuthFlow(client);
    await vi.waitFor(() => at(flow, "enterCredentials"));
    await at(flow, "enterCredentials").submit(credentials);
    expect(client.current).toMatchObject({ status: "signedIn", user: { username: "ada" } });
    await at(flow, "signedIn").signOut();
    expect(at(flow, "enterCredentials").error).toBeNull();
    expect(client.current).toMatchObject({ status: "signedOut", reason: "signOut" });
    flow.stop();
  });

  test("follows a scripted backend through a second factor", async () => {
    const backend = scriptedBackend({
      initiateAuth: steps.confirmTotp.plain,
      respondToAuthChallenge: steps.signedIn.plain,
    });
    const client = fakeClient({ backend });
    const flow = createAuthFlow(client);
    await vi.waitFor(() => at(flow, "enterCredentials"));
    await at(flow, "enterCredentials").submit(credentials);
    expect(client.current.status).toBe("signedOut");
    await at(flow, "confirmTotp").submit({ code: "123456" });
    expect(client.current).toMatchObject({ status: "signedIn", user: steps.signedIn.plain.user });
    flow.stop();
  });
});

describe("what else a fake client gives", () => {
  test("tokens that are plain texts while somebody is signed in", async () => {
    const client = fakeClient();
    expect(await client.getAccessToken()).toBeNull();
    client.signIn();
    expect(await client.getAccessToken()).toBe("fake-access-token");
    expect(await client.getIdToken()).toBe("fake-id-token");
  });

  test("an account that remembers second factors and refuses who is not signed in", async () => {
    const client = fakeClient({ signedInAs: testUser() });
    expect(await client.account.beginTotpEnrollment()).toMatchObject({ account: "ada" });
    await client.account.confirmTotpEnrollment({ code: "123456" });
    await client.account.setMfaPreference({ enabled: ["SMS_MFA"], preferred: "SOFTWARE_TOKEN_MFA" });
    expect(await client.account.getMfaPreference()).toStrictEqual({
      enabled: ["SMS_MFA", "SOFTWARE_TOKEN_MFA"],
      preferred: "SOFTWARE_TOKEN_MFA",
    });
    await client.account.setMfaPreference({ disabled: ["SOFTWARE_TOKEN_MFA"] });
    expect(await client.account.getMfaPreference()).toStrictEqual({ enabled: ["SMS_MFA"], preferred: null });
    await client.signOut();
    await expect(client.account.getMfaPreference()).rejects.toMatchObject({ code: "sessionRevoked" });
  });

  test("an account whose calls the test replaces", async () => {
    const client = fakeClient({
      account: { getMfaPreference: async () => ({ enabled: ["EMAIL_OTP"], preferred: null }) },
    });
    expect(await client.account.getMfaPreference()).toStrictEqual({ enabled: ["EMAIL_OTP"], preferred: null });
    await expect(client.account.beginTotpEnrollment()).rejects.toMatchObject({ code: "sessionRevoked" });
  });
});

test("testUser: sub, address and first name follow the username, and what is given wins", () => {
  expect(testUser()).toMatchObject({ username: "ada", attributes: { email: "ada@example.com", given_name: "Ada" } });
  const names = ["ada", "grace", "a-very-long-name-indeed", "a-very-long-name-indeed-2"];
  const subs = names.map((username) => testUser({ username }).sub);
  expect(new Set(subs).size).toBe(names.length);
  for (const sub of subs) expect(sub).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(testUser({ sub: "1", attributes: {} })).toMatchObject({ sub: "1", attributes: {} });
});
