import { describe, expect, test } from "vitest";
import { AuthError } from "../../src/protocol/auth-error.js";
import { authenticationResult } from "../session/make-tokens.js";
import { tokens } from "./answers.js";
import type { Answer } from "./scripted-client.js";
import { refuse } from "./scripted-client.js";
import { signedInClient } from "./signed-in-client.js";

const raw = (text: string, status: number): Answer => ({ raw: text, status });

const faults: readonly (readonly [string, Answer, string])[] = [
  ["malformed JSON", raw("{", 200), "unknown"],
  ["HTML of a proxy", raw("<h1>502</h1>", 200), "unknown"],
  ["an empty body", raw("", 200), "unknown"],
  ["neither tokens nor an error", {}, "unknown"],
  ["a text for tokens", { AuthenticationResult: "tokens" }, "unknown"],
  ["numbers for tokens", { AuthenticationResult: { IdToken: 7, AccessToken: 7 } }, "unknown"],
  ["tokens that are no JWT", { AuthenticationResult: { IdToken: "x", AccessToken: "y" } }, "unknown"],
  ["a challenge", { ChallengeName: "SMS_MFA", Session: "s" }, "unknown"],
  ["a limit", refuse("LimitExceededException", "Attempt limit exceeded"), "limitExceeded"],
];

describe("a refresh that is answered by something else", () => {
  test.for(faults)("B5: %s refreshes nothing and signs nobody out; the next one works", async ([, fault, code]) => {
    const { client, willAnswer, operations } = await signedInClient();
    willAnswer(fault);
    const failure: unknown = await client.getAccessToken({ forceRefresh: true }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AuthError);
    expect(failure).toMatchObject({ code });
    expect(client.current).toMatchObject({ status: "signedIn", user: { username: "ada" } });
    expect(operations()).toEqual(["GetTokensFromRefreshToken"]);
    willAnswer(tokens("2"));
    expect(await client.getAccessToken({ forceRefresh: true })).toBe(authenticationResult("2")["AccessToken"]);
  });
});

describe("the account, answered by something else", () => {
  test("a seed that is no text is none", async () => {
    const { client, willAnswer } = await signedInClient();
    willAnswer({ SecretCode: 7 });
    await expect(client.account.beginTotpEnrollment()).rejects.toMatchObject({
      code: "unknown",
      cause: { name: "UnreadableAnswer" },
    });
  });

  test("a list of second factors that is none is empty", async () => {
    const { client, willAnswer } = await signedInClient();
    willAnswer({ UserMFASettingList: 7, PreferredMfaSetting: 7 });
    await expect(client.account.getMfaPreference()).resolves.toEqual({ enabled: [], preferred: null });
  });
});
