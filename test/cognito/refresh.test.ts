import { afterEach, describe, expect, test, vi } from "vitest";
import { authenticationResult } from "../session/make-tokens.js";
import { tokens } from "./answers.js";
import { lastOf, refuse } from "./scripted-client.js";
import { signedInClient } from "./signed-in-client.js";

afterEach(() => vi.unstubAllGlobals());

const silence = () => new Promise<never>(() => undefined);

describe("refreshing", () => {
  test("uses GetTokensFromRefreshToken and keeps the refresh token that a rotation gives", async () => {
    const { client, sent, willAnswer } = await signedInClient();
    willAnswer(tokens("2"), tokens("3"));
    await expect(client.getAccessToken({ forceRefresh: true })).resolves.toBe(authenticationResult("2")["AccessToken"]);
    await client.getAccessToken({ forceRefresh: true });
    expect(sent).toStrictEqual([
      { operation: "GetTokensFromRefreshToken", input: { ClientId: "client1", RefreshToken: "refresh-token-1" } },
      { operation: "GetTokensFromRefreshToken", input: { ClientId: "client1", RefreshToken: "refresh-token-2" } },
    ]);
  });

  test.each([
    refuse("UnknownOperationException", ""),
    refuse("CognitoLocal#Unsupported", "Cognito Local unsupported feature", 500),
    { raw: "Not found", status: 404 },
  ])("a server that lacks it (%j) is asked by REFRESH_TOKEN_AUTH, at once", async (lacking) => {
    const { client, sent, willAnswer, waits } = await signedInClient();
    willAnswer(lacking, tokens("2"));
    await expect(client.getIdToken({ forceRefresh: true })).resolves.toBe(authenticationResult("2")["IdToken"]);
    expect(waits).toHaveLength(0);
    expect(lastOf(sent)).toStrictEqual({
      operation: "InitiateAuth",
      input: {
        AuthFlow: "REFRESH_TOKEN_AUTH",
        ClientId: "client1",
        AuthParameters: { REFRESH_TOKEN: "refresh-token-1" },
      },
    });
  });

  test.each([
    refuse("NotAuthorizedException", "Refresh Token has been revoked"),
    refuse("RefreshTokenReuseException", ""),
    refuse("UnsupportedOperationException", "Unsupported"),
    refuse("OperationNotEnabledException", ""),
    refuse("UnsupportedUserStateException", ""),
    refuse("MFAMethodNotFoundException", "", 404),
    refuse("InvalidParameterException", ""),
    refuse("LimitExceededException", ""),
  ])("S61: who refuses (%j) has the operation, and is never asked by REFRESH_TOKEN_AUTH", async (refusal) => {
    const { client, operations, willAnswer } = await signedInClient();
    willAnswer(refusal);
    await client.getAccessToken({ forceRefresh: true }).catch(() => undefined);
    expect(operations()).toStrictEqual(["GetTokensFromRefreshToken"]);
  });

  test("S61: an answer that was lost is asked for again with the same refresh token, at once", async () => {
    const { client, sent, willAnswer } = await signedInClient();
    willAnswer(new TypeError("Failed to fetch"), tokens("2"));
    await expect(client.getAccessToken({ forceRefresh: true })).resolves.toBe(authenticationResult("2")["AccessToken"]);
    expect(sent.map(({ input }) => input["RefreshToken"])).toStrictEqual(["refresh-token-1", "refresh-token-1"]);
  });

  test("S60: a refresh takes no longer than it may hold the lock, with all its tries", async () => {
    const { client, willAnswer } = await signedInClient();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    willAnswer(silence, silence, silence);
    const asked = client.getAccessToken({ forceRefresh: true }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await asked).toMatchObject({ code: "offline" });
    vi.useRealTimers();
  });

  test("callers at the same time share one request", async () => {
    const { client, sent, clock, willAnswer } = await signedInClient();
    willAnswer(tokens("2"));
    clock.now += 3_600_000;
    await Promise.all([client.getAccessToken(), client.getIdToken(), client.getAccessToken()]);
    expect(sent).toHaveLength(1);
  });

  test.each([
    refuse("NotAuthorizedException", "Refresh Token has been revoked"),
    refuse("NotAuthorizedException", "Invalid Refresh Token"),
    refuse("NotAuthorizedException", "User is disabled."),
    refuse("RefreshTokenReuseException", ""),
    refuse("UserNotFoundException", "User does not exist."),
  ])("B5: a definite refusal (%j) signs out with a reason and is not repeated", async (refusal) => {
    const { client, sent, willAnswer } = await signedInClient();
    willAnswer(refusal);
    await expect(client.getAccessToken({ forceRefresh: true })).resolves.toBeNull();
    expect(client.current).toStrictEqual({ status: "signedOut", user: null, reason: "sessionRevoked" });
    expect(sent).toHaveLength(1);
  });

  test("B5: being offline or throttled does not sign out", async () => {
    const { client, willAnswer } = await signedInClient();
    const lost = new TypeError("Failed to fetch");
    willAnswer(lost, lost, lost);
    await expect(client.getAccessToken({ forceRefresh: true })).rejects.toMatchObject({ code: "offline" });
    const throttled = refuse("TooManyRequestsException", "");
    willAnswer(throttled, throttled, throttled);
    await expect(client.getAccessToken({ forceRefresh: true })).rejects.toMatchObject({ code: "throttled" });
    expect(client.current.status).toBe("signedIn");
  });

  test("S12: fetch sends the access token to the named origins only", async () => {
    const page = vi.fn<typeof fetch>(async () => new Response());
    const { client } = await signedInClient({ fetchOrigins: ["https://api.example.com"] });
    vi.stubGlobal("fetch", page);
    await client.fetch("https://api.example.com/me");
    await client.fetch("https://elsewhere.example/me");
    const headers = page.mock.calls.map(([, init]) => new Headers(init?.headers).get("authorization"));
    expect(headers).toStrictEqual([`Bearer ${authenticationResult("1")["AccessToken"]}`, null]);
  });
});
