import { describe, expect, test } from "vitest";
import type { OutcomeOf } from "../../src/protocol/outcome.js";
import { Secret } from "../../src/protocol/secret.js";
import { confirmAtOnce, newcomer } from "./newcomer.js";
import { PASSWORD } from "./pooled-client.js";
import { refuse, scriptedClient } from "./scripted-client.js";

const wrong = new Secret("000000");

describe("signing up", () => {
  test("says where the code went and when another may be asked for", async () => {
    const { signUp, pool, operations } = newcomer();
    const before = pool.clock.now();
    const outcome = await signUp();
    expect(outcome).toStrictEqual({
      type: "signedUp",
      delivery: { medium: "EMAIL", destination: "b***@e***" },
      resendAt: expect.any(Number),
    });
    const { resendAt } = outcome as OutcomeOf<"signedUp">;
    expect(resendAt).toBeGreaterThanOrEqual(before + 30_000);
    expect(resendAt).toBeLessThanOrEqual(pool.clock.now() + 30_000);
    expect(operations()).toStrictEqual(["SignUp"]);
    expect(pool.users.get("bob")).toMatchObject({ status: "UNCONFIRMED", attributes: { email: "bob@example.com" } });
  });

  test("B34: the right code signs in with the password just given, as somebody new", async () => {
    const { signUp, confirm, client, attempt, operations } = newcomer();
    await signUp();
    await expect(confirm()).resolves.toMatchObject({
      type: "signedIn",
      isNewUser: true,
      restored: false,
      user: { username: "bob", attributes: { email_verified: "true" } },
    });
    attempt.complete();
    expect(client.current.status).toBe("signedIn");
    expect(operations()).toStrictEqual(["SignUp", "ConfirmSignUp", "InitiateAuth", "RespondToAuthChallenge"]);
  });

  test.each([
    ["an e-mail address", ["email"], "carol@example.com", { email: "carol@example.com" }],
    ["a phone number", ["phone_number"], "+15555550123", { phone_number: "+15555550123" }],
  ] as const)("B34: so it does where people sign in by %s", async (_kind, UsernameAttributes, username, attributes) => {
    const { signUp, confirm } = newcomer({
      pool: {
        UserPool: { AliasAttributes: [], UsernameAttributes, AutoVerifiedAttributes: UsernameAttributes },
      },
      user: { Username: username.replace("carol", "ada").replace("123", "100") },
    });
    await signUp(username, attributes);
    await expect(confirm(username)).resolves.toMatchObject({ type: "signedIn", isNewUser: true });
  });

  test("B34: who is confirmed at once is signed in at once", async () => {
    const made = newcomer();
    confirmAtOnce(made);
    await expect(made.signUp()).resolves.toMatchObject({ type: "signedIn", isNewUser: true });
    expect(made.operations()).toStrictEqual(["SignUp", "InitiateAuth", "RespondToAuthChallenge"]);
  });

  test("B34: an automatic sign-in that fails says why, and the account is confirmed", async () => {
    const made = newcomer();
    made.pool.triggers.PreAuthentication = () => {
      throw new Error("not today");
    };
    await made.signUp();
    await expect(made.confirm()).resolves.toMatchObject({ type: "confirmed", error: { code: "rejectedByTrigger" } });
    expect(made.pool.users.get("bob").status).toBe("CONFIRMED");
    confirmAtOnce(made);
    await expect(made.signUp("carol")).resolves.toMatchObject({
      type: "confirmed",
      error: { code: "rejectedByTrigger" },
    });
  });

  test("B34: challenges after it are posed, and who answers them is still somebody new", async () => {
    const made = newcomer({
      pool: { UserPool: { MfaConfiguration: "ON" }, UserPoolMfaConfig: { SmsMfaConfiguration: {} } },
    });
    await made.signUp("bob", { email: "bob@example.com", phone_number: "+15555550123" });
    await expect(made.confirm()).resolves.toMatchObject({ type: "challenge", challenge: { name: "SMS_MFA" } });
    const answer = { challenge: "SMS_MFA", code: made.delivered() } as const;
    await expect(made.send({ type: "respondToAuthChallenge", answer })).resolves.toMatchObject({
      type: "signedIn",
      isNewUser: true,
    });
  });

  test("without a password nobody can be signed in by it", async () => {
    const { send, operations } = scriptedClient({ answers: [{ UserConfirmed: true }] });
    await expect(send({ type: "signUp", username: "bob", attributes: {} })).resolves.toStrictEqual({
      type: "confirmed",
      error: null,
    });
    expect(operations()).toStrictEqual(["SignUp"]);
  });

  test("a pool that sends nothing says so: there is no code, and none to be sent again", async () => {
    const { signUp } = newcomer({ pool: { UserPool: { AutoVerifiedAttributes: [] } } });
    await expect(signUp()).resolves.toStrictEqual({ type: "signedUp", delivery: null, resendAt: null });
  });

  test("a fresh sign-up takes the place of the one before: a mistyped address", async () => {
    const { signUp, confirm, pool } = newcomer();
    await signUp("bob", { email: "bog@example.com" });
    await signUp("bob2", { email: "bob@example.com" });
    await expect(confirm("bob", wrong)).rejects.toMatchObject({ code: "codeMismatch", field: "code" });
    await expect(confirm("bob2")).resolves.toMatchObject({ type: "signedIn", user: { username: "bob2" } });
    expect(pool.users.get("bob").status).toBe("UNCONFIRMED");
  });
});

describe("what a sign-up is refused for is said at its field", () => {
  test.each([
    ["a name that is taken", { username: "ada" }, "usernameTaken", "username"],
    ["a weak password", { password: "short" }, "passwordPolicy", "password"],
    ["a blank at an end of the password", { password: " Lovelace-1815!" }, "invalidInput", "password"],
    ["an address that is none", { attributes: { email: "bob" } }, "invalidInput", "email"],
    ["an attribute that the pool does not have", { attributes: { "custom:hat": "1" } }, "invalidInput", "custom:hat"],
    ["an attribute that is nobody's to write", { attributes: { email_verified: "true" } }, "misconfigured", undefined],
  ])("%s", async (_what, { username = "bob", password = PASSWORD, attributes = {} }: Wrong, code, field) => {
    const { send, operations } = newcomer();
    const request = { type: "signUp", username, password: new Secret(password), attributes } as const;
    await expect(send(request)).rejects.toMatchObject({ code, field });
    expect(operations()).toStrictEqual(["SignUp"]);
  });

  test("where the identifier is the address, at the identifier", async () => {
    const { signUp } = newcomer({
      pool: { UserPool: { AliasAttributes: [], UsernameAttributes: ["email", "phone_number"] } },
      user: { Username: "ada@example.com" },
    });
    await expect(signUp("ada@example.com", { email: "ada@example.com" })).rejects.toMatchObject({
      code: "usernameTaken",
      field: "username",
    });
    const { send } = scriptedClient({
      signInWith: ["email"],
      answers: [refuse("InvalidParameterException", "Invalid email address format.")],
    });
    const request = { type: "signUp", username: "bob@", attributes: { email: "bob@" } } as const;
    await expect(send(request)).rejects.toMatchObject({ code: "invalidInput", field: "username" });
  });
});

interface Wrong {
  readonly username?: string;
  readonly password?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}
