import { afterEach, describe, expect, test, vi } from "vitest";
import type { CognitoOptions } from "../../src/cognito/index.js";
import { Secret } from "../../src/protocol/secret.js";
import { internals } from "../../src/protocol/auth-client.js";
import { tokens } from "./answers.js";
import { confirmAtOnce, newcomer } from "./newcomer.js";
import { scriptedClient } from "./scripted-client.js";

afterEach(() => vi.unstubAllGlobals());

const nothingVerified = {
  UserAttributes: [
    { Name: "email", Value: "ada@example.com" },
    { Name: "email_verified", Value: "false" },
    { Name: "phone_number", Value: "+15555550100" },
  ],
};
const always = { user: nothingVerified, options: { verifyContacts: "always" } } as const;

describe("B38: contact verification is offered", () => {
  test.each([
    ["nothing is offered where all is verified", {}, undefined],
    [
      "what has a value and is not verified",
      { email_verified: false, phone_number: "+1555" },
      ["email", "phone_number"],
    ],
    ["no address that is not there", { email: "", email_verified: false }, undefined],
    ["one alone", { phone_number: "+1555", phone_number_verified: false }, ["phone_number"]],
  ])("B38: %s", async (_what, claims, unverified) => {
    const { signIn } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [tokens("1", claims)] });
    const outcome = await signIn();
    expect(outcome.type === "signedIn" && outcome.unverified).toStrictEqual(unverified);
  });

  test("B38: by code: sent, wrong, right, and the session's user knows it", async () => {
    const { signIn, send, delivered, attempt, client, kinds } = newcomer(always);
    await expect(signIn()).resolves.toMatchObject({ type: "signedIn", unverified: ["email", "phone_number"] });
    const sent = await send({ type: "sendContactCode", attribute: "email" });
    expect(sent).toMatchObject({
      type: "codeDelivered",
      purpose: "contact",
      delivery: { medium: "EMAIL", destination: "a***@e***" },
    });
    await expect(send({ type: "sendContactCode", attribute: "email" })).resolves.toStrictEqual(sent);
    expect(kinds()).toStrictEqual(["VerifyUserAttribute"]);
    const confirm = (code: Secret) => send({ type: "confirmContact", attribute: "email", code });
    await expect(confirm(new Secret("000000"))).rejects.toMatchObject({ code: "codeMismatch", field: "code" });
    expect(client.current.status).not.toBe("signedIn");
    const outcome = await confirm(delivered());
    expect(outcome).toMatchObject({
      type: "signedIn",
      isNewUser: false,
      restored: false,
      user: { attributes: { email_verified: "true" } },
    });
    expect(outcome).not.toHaveProperty("unverified");
    attempt.complete();
    expect(client.current).toMatchObject({ status: "signedIn", user: { attributes: { email_verified: "true" } } });
  });

  test("B38: the other one has a code of its own at once", async () => {
    const { signIn, send, kinds } = newcomer(always);
    await signIn();
    await send({ type: "sendContactCode", attribute: "email" });
    await expect(send({ type: "sendContactCode", attribute: "phone_number" })).resolves.toMatchObject({
      delivery: { medium: "SMS", destination: "+*******0100" },
    });
    expect(kinds()).toHaveLength(2);
  });

  test("B38: somebody new stays somebody new", async () => {
    const made = newcomer({ options: { verifyContacts: "always" } });
    confirmAtOnce(made);
    await expect(made.signUp()).resolves.toMatchObject({ type: "signedIn", isNewUser: true, unverified: ["email"] });
    await made.send({ type: "sendContactCode", attribute: "email" });
    const code = made.delivered();
    await expect(made.send({ type: "confirmContact", attribute: "email", code })).resolves.toMatchObject({
      isNewUser: true,
    });
  });

  test("B38: never to a session that was restored", async () => {
    const { signIn, attempt, client, send } = newcomer(always);
    await signIn();
    attempt.complete();
    expect(client.current.status).toBe("signedIn");
    await expect(send({ type: "restore" })).resolves.not.toHaveProperty("unverified");
  });

  test("B38: nobody is kept out where the part that offers cannot be loaded", async () => {
    const { createEngine } = await import("../../src/cognito/engine.js");
    const { signIn } = scriptedClient(
      { authFlow: "USER_PASSWORD_AUTH", answers: [tokens("1", { email_verified: false })] },
      {},
      async () => ({
        createEngine: (parts) => createEngine(parts, undefined, () => Promise.reject(new TypeError("chunk"))),
      }),
    );
    await expect(signIn()).resolves.not.toHaveProperty("unverified");
  });
});

const someTokens = (sub: string) => tokens("1", { sub, email_verified: false });

/** Signs in as one after the other and says whom contacts were offered to. */
const signInWith = async (options: Partial<CognitoOptions>, ...subs: readonly string[]) => {
  const answers = subs.map(someTokens);
  const { client } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers, ...options });
  const offered: boolean[] = [];
  while (offered.length < subs.length) {
    const attempt = client[internals].backend.begin();
    const request = { type: "initiateAuth", username: "ada", password: new Secret("pw") } as const;
    const outcome = await attempt.send(request, { signal: new AbortController().signal });
    offered.push("unverified" in outcome);
    await client.signOut({ scope: "local" });
  }
  return offered;
};

describe("how often it is offered", () => {
  test.each([
    ["always", [true, true, true]],
    ["once", [true, false, true]],
    [undefined, [true, false, true]],
    ["never", [false, false, false]],
  ] as const)("%s", async (verifyContacts, offered) => {
    const options = verifyContacts === undefined ? {} : { verifyContacts };
    await expect(signInWith(options, "ada", "ada", "grace")).resolves.toStrictEqual(offered);
  });

  test("once in this browser, beside the tokens, also after a sign-out", async () => {
    const entries = new Map<string, string>();
    const storage = {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => void entries.set(key, value),
      removeItem: (key: string) => void entries.delete(key),
    };
    vi.stubGlobal("window", { localStorage: storage });
    await expect(signInWith({ storage: "local" }, "ada")).resolves.toStrictEqual([true]);
    await expect(signInWith({ storage: "local" }, "ada", "grace")).resolves.toStrictEqual([false, true]);
    expect([...entries]).toStrictEqual([
      ["latchkey.client1.offered", '["ada","grace"]'],
      ["latchkey.client1.signedOut", "grace"],
    ]);
    await expect(signInWith({ storage: "local", clientId: "other" }, "ada")).resolves.toStrictEqual([true]);
  });
});
