import { expect, test, vi } from "vitest";
import { amplifyTokenProvider } from "../../src/cognito/index.js";
import { authenticationResult } from "../session/make-tokens.js";

type Get = (options?: { readonly forceRefresh?: boolean }) => Promise<string | null>;

const idTokenOf = (sub: string) => String(authenticationResult("1", { sub })["IdToken"]);
const clientWith = (access: (string | null)[], id: (string | null)[]) => ({
  getAccessToken: vi.fn<Get>(async () => access.shift() ?? null),
  getIdToken: vi.fn<Get>(async () => id.shift() ?? null),
});

test("amplifyTokenProvider gives each token with its claims", async () => {
  const tokens = await amplifyTokenProvider(clientWith([idTokenOf("a")], [idTokenOf("a")])).getTokens();
  expect(tokens?.idToken.payload).toMatchObject({ sub: "a", "cognito:username": "ada", exp: 1_003_600 });
  expect(String(tokens?.accessToken)).toBe(idTokenOf("a"));
  expect(String(tokens?.idToken)).toBe(idTokenOf("a"));
});

test.each([
  [null, "id"],
  ["access", null],
])("amplifyTokenProvider has nothing for nobody: %s, %s", async (access, id) => {
  const client = clientWith([access && idTokenOf("a")], [id && idTokenOf("a")]);
  expect(await amplifyTokenProvider(client).getTokens()).toBeNull();
});

test("S65: amplifyTokenProvider never mixes two people who sign in one after the other", async () => {
  const client = clientWith([idTokenOf("a"), idTokenOf("b")], [idTokenOf("b"), idTokenOf("b")]);
  const tokens = await amplifyTokenProvider(client).getTokens();
  expect([tokens?.accessToken.payload.sub, tokens?.idToken.payload.sub]).toEqual(["b", "b"]);
});

test("S65: amplifyTokenProvider gives nothing, and asks no further, where two people's tokens stay side by side", async () => {
  const client = clientWith(Array(9).fill(idTokenOf("a")), Array(9).fill(idTokenOf("b")));
  expect(await amplifyTokenProvider(client).getTokens()).toBeNull();
  expect(client.getAccessToken).toHaveBeenCalledTimes(2);
});

test("amplifyTokenProvider asks for one refresh, not for two", async () => {
  const client = clientWith([idTokenOf("a")], [idTokenOf("a")]);
  await amplifyTokenProvider(client).getTokens({ forceRefresh: true });
  expect(client.getAccessToken.mock.calls).toEqual([[{ forceRefresh: true }]]);
  expect(client.getIdToken.mock.calls).toEqual([[]]);
});

test("amplifyTokenProvider rejects as the client does", async () => {
  const offline = new Error("offline");
  const client = { ...clientWith([], []), getAccessToken: () => Promise.reject(offline) };
  await expect(amplifyTokenProvider(client).getTokens()).rejects.toBe(offline);
});
