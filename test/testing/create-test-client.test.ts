import { afterEach, describe, expect, test, vi } from "vitest";
import { createAuthFlow } from "../../src/flow/index.js";
import type { AuthFlow } from "../../src/flow/index.js";
import { createTestClient, testPassword, testPool, testUser } from "../../src/testing/index.js";
import type { TestClient } from "../../src/testing/index.js";
import { at } from "../flow/begin-flow.js";

const flows: AuthFlow[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const flow of flows.splice(0)) flow.stop();
});

/** What the first form leads to. */
const enter = async (client: TestClient, username: string) => {
  const flow = createAuthFlow(client);
  flows.push(flow);
  await vi.waitFor(() => at(flow, "enterCredentials"));
  await at(flow, "enterCredentials").submit({ username, password: testPassword });
  return flow;
};

/** The code that the pool sent to somebody. */
const sentCode = async (client: TestClient, username: string) => (await client.pool.outbox.next({ username })).code;

describe("everybody in the test pool signs in, really", () => {
  test("ada by her password", async () => {
    const client = createTestClient();
    await enter(client, "ada");
    expect(client.current).toMatchObject({ status: "signedIn", user: { username: "ada", sub: testUser().sub } });
    expect(client.pool.requests.all.map(({ operation }) => operation)).toStrictEqual([
      "InitiateAuth",
      "RespondToAuthChallenge",
    ]);
  });

  test("grace by her authenticator app", async () => {
    const client = createTestClient();
    const flow = await enter(client, "grace");
    await at(flow, "confirmTotp").submit({ code: client.pool.users.totp("grace") });
    expect(client.current.user?.username).toBe("grace");
  });

  test.for(["katherine", "dorothy"])("%s by a code that was sent", async (username) => {
    const client = createTestClient();
    const flow = await enter(client, username);
    await at(flow, "confirmCode").submit({ code: await sentCode(client, username) });
    expect(client.current.user?.username).toBe(username);
  });

  test("margaret by the method that she chooses", async () => {
    const client = createTestClient();
    const flow = await enter(client, "margaret");
    await at(flow, "chooseMfaMethod").submit({ method: "SMS_MFA" });
    await at(flow, "confirmCode").submit({ code: await sentCode(client, "margaret") });
    expect(client.current.user?.username).toBe("margaret");
  });

  test("joan by a password of her own", async () => {
    const client = createTestClient();
    const flow = await enter(client, "joan");
    await at(flow, "setNewPassword").submit({ newPassword: "Clarke-1917!" });
    expect(client.current.user?.username).toBe("joan");
  });

  test("beatrice after a reset", async () => {
    const client = createTestClient();
    const flow = await enter(client, "beatrice");
    const newPassword = "Worsley-1921!";
    await at(flow, "confirmPasswordReset").submit({ code: await sentCode(client, "beatrice"), newPassword });
    expect(at(flow, "enterCredentials").goodNews).toBe("passwordChanged");
    await at(flow, "enterCredentials").submit({ username: "beatrice", password: newPassword });
    expect(client.current.user?.username).toBe("beatrice");
  });

  test("marlyn once she is confirmed", async () => {
    const client = createTestClient();
    const flow = await enter(client, "marlyn");
    await at(flow, "confirmSignUp").submit({ code: await sentCode(client, "marlyn") });
    expect(client.current.user?.username).toBe("marlyn");
  });

  test("gertrude, who is asked to verify her address", async () => {
    const client = createTestClient();
    const flow = await enter(client, "gertrude");
    await at(flow, "chooseContactToVerify").submit({ attribute: "email" });
    await at(flow, "confirmContact").submit({ code: await sentCode(client, "gertrude") });
    expect(client.current.user?.attributes).toMatchObject({ email_verified: "true" });
  });
});

describe("strangers", () => {
  test("sign up, confirm, and are signed in", async () => {
    const client = createTestClient();
    const flow = createAuthFlow(client);
    flows.push(flow);
    flow.enter({ name: "signUp" });
    await vi.waitFor(() => at(flow, "signUp"));
    const attributes = { email: "mia@example.com" };
    await at(flow, "signUp").submit({ username: "mia", password: testPassword, attributes });
    await at(flow, "confirmSignUp").submit({ code: await sentCode(client, "mia") });
    expect(client.current.user).toMatchObject({ username: "mia", attributes: { email_verified: "true" } });
    expect(at(flow, "signedIn").isNewUser).toBe(true);
  });

  test("do not where the client says so", async () => {
    const client = createTestClient({ signUp: false });
    const flow = createAuthFlow(client);
    flows.push(flow);
    flow.enter({ name: "signUp" });
    await vi.waitFor(() => at(flow, "enterCredentials"));
    expect(at(flow, "enterCredentials").goToSignUp).toBeNull();
  });
});

describe("signedInAs", () => {
  test("is a user of the pool, whose tokens the pool takes", async () => {
    const client = createTestClient({ signedInAs: "grace" });
    expect(await client.ready()).toMatchObject({ status: "signedIn", user: { username: "grace" } });
    expect(await client.account.getMfaPreference()).toStrictEqual({
      enabled: ["SOFTWARE_TOKEN_MFA"],
      preferred: "SOFTWARE_TOKEN_MFA",
    });
    await client.signOut();
    expect(client.current.reason).toBe("signOut");
    expect(client.pool.requests.all.map(({ operation }) => operation)).toStrictEqual(["GetUser", "RevokeToken"]);
  });

  test("is somebody of the test's own, added to the pool or in place of one of that name", async () => {
    for (const username of ["mia", "ada"]) {
      const person = testUser({
        username,
        groups: ["admin"],
        attributes: { email: "m@example.com", email_verified: "true", locale: "fr" },
      });
      const client = createTestClient({ signedInAs: person });
      expect((await client.ready()).user).toMatchObject({ username, sub: person.sub, groups: ["admin"] });
      expect(client.current.user?.attributes).toMatchObject({ email: "m@example.com", locale: "fr" });
      await client.signOut();
      await enter(client, username);
      expect(client.current.user?.username).toBe(username);
    }
  });

  test("stays signed out after a sign-out: the store gives the session once", async () => {
    const client = createTestClient({ signedInAs: "ada" });
    await client.ready();
    await client.signOut();
    expect((await client.ready()).status).toBe("signedOut");
    expect(await client.getAccessToken()).toBeNull();
  });

  test("must be in the pool: what, why and how stands in the error", () => {
    expect(() => createTestClient({ signedInAs: "nobody" })).toThrow(
      'createTestClient({ signedInAs: "nobody" }): the pool has no such user, so nobody can be signed in as them. ' +
        'Name one of ada, grace, katherine, dorothy, margaret, joan, beatrice, marlyn, gertrude, or give a testUser({ username: "nobody" }).',
    );
  });
});

describe("what a test client is made of", () => {
  test("a moved clock is the client's time too: an expired access token is refreshed", async () => {
    const client = createTestClient({ signedInAs: "ada" });
    const first = await client.getAccessToken();
    expect(await client.getAccessToken()).toBe(first);
    client.pool.clock.advance(2 * 60 * 60);
    expect(await client.getAccessToken()).not.toBe(first);
    expect(client.pool.requests.all.map(({ operation }) => operation)).toStrictEqual(["GetTokensFromRefreshToken"]);
  });

  test("faults of the pool reach the form, without a wait between retries", async () => {
    const client = createTestClient();
    client.pool.faults.add({ kind: "throttle", operation: "InitiateAuth", times: 10 });
    const flow = await enter(client, "ada");
    expect(at(flow, "enterCredentials").error?.code).toBe("throttled");
  });

  test("a pool of the test's own, and the options of cognito()", async () => {
    const client = createTestClient({
      pool: {
        ...testPool,
        UserPoolClients: [{ ClientId: "web" }, { ClientId: "app", ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"] }],
      },
      clientId: "app",
      authFlow: "USER_PASSWORD_AUTH",
      signInWith: ["email"],
    });
    const flow = await enter(client, "ada@example.com");
    expect(client.current.user?.username).toBe("ada");
    expect(at(flow, "signedIn").user.username).toBe("ada");
    expect(client.pool.requests.all.map(({ operation }) => operation)).toStrictEqual(["InitiateAuth"]);
  });

  test("two clients share nothing", async () => {
    const [first, second] = [createTestClient({ signedInAs: "ada" }), createTestClient()];
    expect((await first.ready()).status).toBe("signedIn");
    expect((await second.ready()).status).toBe("signedOut");
    expect(second.pool.users).not.toBe(first.pool.users);
  });

  test("no Blob is needed: jsdom's cannot be read", async () => {
    vi.stubGlobal("Blob", undefined);
    const client = createTestClient();
    await enter(client, "ada");
    expect(client.current.user?.username).toBe("ada");
  });

  test("WebCrypto: without it the error says what to do", () => {
    vi.stubGlobal("crypto", {});
    expect(() => createTestClient()).toThrow(
      /found no WebCrypto .+, so neither SRP nor the pool's tokens can be computed\. Run .+ or use fakeClient\(\)/,
    );
  });
});
