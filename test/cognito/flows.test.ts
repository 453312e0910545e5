import { describe, expect, test, vi } from "vitest";
import type { AuthFlowName } from "../../src/cognito/wire/auth-flow.js";
import { internals } from "../../src/protocol/auth-client.js";
import { Secret } from "../../src/protocol/secret.js";
import { challenge, passwordVerifier, tokens } from "./answers.js";
import { answer, lastOf, scriptedClient } from "./scripted-client.js";

const code = new Secret("123456");

describe("flows", () => {
  test("USER_SRP_AUTH: a sign-in is two requests and never sends the password", async () => {
    const { signIn, sent, operations } = scriptedClient({ answers: [passwordVerifier(), tokens()] });
    await expect(signIn()).resolves.toMatchObject({ type: "signedIn", restored: false, user: { username: "ada" } });
    expect(operations()).toStrictEqual(["InitiateAuth", "RespondToAuthChallenge"]);
    expect(sent[0]?.input).toStrictEqual({
      AuthFlow: "USER_SRP_AUTH",
      ClientId: "client1",
      AuthParameters: { USERNAME: "ada", SRP_A: expect.stringMatching(/^[1-9a-f][0-9a-f]{700,767}$/) },
    });
    expect(sent[1]?.input).toStrictEqual({
      ClientId: "client1",
      ChallengeName: "PASSWORD_VERIFIER",
      ChallengeResponses: {
        USERNAME: "canonical-ada",
        PASSWORD_CLAIM_SECRET_BLOCK: "c2VjcmV0IGJsb2Nr",
        PASSWORD_CLAIM_SIGNATURE: expect.stringMatching(/^[0-9A-Za-z+/]{43}=$/),
        TIMESTAMP: "Wed Mar 4 05:06:07 UTC 2026",
      },
    });
    expect(JSON.stringify(sent)).not.toContain("Lovelace");
  });

  test("USER_SRP_AUTH: each sign-in proves itself with a new key, prepared or not", async () => {
    const { signIn, sent, client, willAnswer } = scriptedClient({ answers: [passwordVerifier(), tokens()] });
    client[internals].prepare();
    client[internals].prepare();
    await signIn();
    willAnswer(passwordVerifier(), tokens());
    await signIn();
    const keys = sent.flatMap(({ input }) => (input["AuthParameters"] as { SRP_A?: string } | undefined)?.SRP_A ?? []);
    expect(new Set(keys).size).toBe(2);
  });

  test("USER_PASSWORD_AUTH sends the password and takes what comes", async () => {
    const { signIn, sent } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH", answers: [tokens()] });
    await expect(signIn()).resolves.toMatchObject({ type: "signedIn" });
    expect(sent).toStrictEqual([
      {
        operation: "InitiateAuth",
        input: {
          AuthFlow: "USER_PASSWORD_AUTH",
          ClientId: "client1",
          AuthParameters: { USERNAME: "ada", PASSWORD: "Lovelace-1815!" },
        },
      },
    ]);
  });

  test("G1: CUSTOM_AUTH needs no password and sends none", async () => {
    const { send, sent } = scriptedClient({ authFlow: "CUSTOM_AUTH", answers: [challenge("CUSTOM_CHALLENGE")] });
    await expect(send({ type: "initiateAuth", username: "ada" })).resolves.toMatchObject({ type: "challenge" });
    expect(sent[0]?.input).toMatchObject({ AuthFlow: "CUSTOM_AUTH", AuthParameters: { USERNAME: "ada" } });
  });

  test("G1: CUSTOM_AUTH_WITH_SRP begins with CHALLENGE_NAME=SRP_A and gives the proof's session back", async () => {
    const { signIn, sent } = scriptedClient({
      authFlow: "CUSTOM_AUTH_WITH_SRP",
      answers: [passwordVerifier("canonical-ada", "session of the proof"), challenge("CUSTOM_CHALLENGE"), tokens()],
    });
    await expect(signIn()).resolves.toMatchObject({ challenge: { name: "CUSTOM_CHALLENGE", round: 1 } });
    expect(sent[0]?.input["AuthParameters"]).toStrictEqual({
      USERNAME: "ada",
      CHALLENGE_NAME: "SRP_A",
      SRP_A: expect.any(String),
    });
    expect(sent[0]?.input["AuthFlow"]).toBe("CUSTOM_AUTH");
    expect(sent[1]?.input["Session"]).toBe("session of the proof");
  });

  test("a function chooses the flow by what was typed", async () => {
    const authFlow = vi.fn(({ username }: { username: string }): AuthFlowName =>
      username.includes("@") ? "CUSTOM_AUTH" : "USER_PASSWORD_AUTH",
    );
    const { send, signIn, sent, willAnswer } = scriptedClient({ authFlow, answers: [tokens()] });
    await signIn();
    willAnswer(challenge("CUSTOM_CHALLENGE"));
    await send({ type: "initiateAuth", username: "ada@example.com" });
    expect(sent.map(({ input }) => input["AuthFlow"])).toStrictEqual(["USER_PASSWORD_AUTH", "CUSTOM_AUTH"]);
  });

  test("a flow that needs a password asks for it before anything is sent", async () => {
    const { send, sent } = scriptedClient();
    await expect(send({ type: "initiateAuth", username: "ada" })).rejects.toMatchObject({
      code: "invalidInput",
      field: "password",
    });
    expect(sent).toHaveLength(0);
  });

  test.each([
    ["", "pw-123456", "username"],
    ["ada", "", "password"],
  ])("nothing is sent for the username %j with the password %j", async (username, password, field) => {
    const { signIn, sent } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH" });
    await expect(signIn(username, password)).rejects.toMatchObject({ code: "invalidInput", field });
    expect(sent).toHaveLength(0);
  });

  test("B4: signing in and out can be repeated on one client", async () => {
    const { client, attempt, signIn, willAnswer } = scriptedClient({ authFlow: "USER_PASSWORD_AUTH" });
    for (const round of ["1", "2", "3"]) {
      willAnswer(tokens(round), {});
      await signIn();
      attempt.complete();
      expect(client.current.status).toBe("signedIn");
      await expect(client.signOut()).resolves.toStrictEqual({ failed: [] });
      expect(client.current).toStrictEqual({ status: "signedOut", user: null, reason: "signOut" });
    }
  });
});

describe("the canonical username", () => {
  test("G22: every request after the first answer carries it, whichever alias was typed", async () => {
    const { signIn, send, sent } = scriptedClient({
      answers: [passwordVerifier("uuid-of-ada"), challenge("SOFTWARE_TOKEN_MFA"), tokens()],
    });
    await signIn("Ada@Example.com");
    await send(answer({ challenge: "SOFTWARE_TOKEN_MFA", code }));
    const names = sent.map(({ input }) => input["AuthParameters"] ?? input["ChallengeResponses"]);
    expect(names).toMatchObject([
      { USERNAME: "Ada@Example.com" },
      { USERNAME: "uuid-of-ada" },
      { USERNAME: "uuid-of-ada" },
    ]);
  });

  test("where the service tells none, what was typed goes on", async () => {
    const { signIn, send, sent } = scriptedClient({
      authFlow: "USER_PASSWORD_AUTH",
      answers: [challenge("EMAIL_OTP", { CODE_DELIVERY_DESTINATION: "a***@e***" }), tokens()],
    });
    await signIn("ada");
    await send(answer({ challenge: "EMAIL_OTP", code }));
    expect(lastOf(sent).input["ChallengeResponses"]).toStrictEqual({ USERNAME: "ada", EMAIL_OTP_CODE: "123456" });
  });
});
