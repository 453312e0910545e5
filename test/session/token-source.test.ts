import { describe, expect, test, vi } from "vitest";
import { AuthError } from "../../src/protocol/auth-error.js";
import type { AuthErrorCode } from "../../src/protocol/auth-error.js";
import type { ExchangeTokens } from "../../src/session/life/create-refresh.js";
import { liveSession } from "./live-session.js";
import { arrivedTokens, authenticationResult } from "./make-tokens.js";

const HOUR = 3_600_000;
const access = (mark: string) => authenticationResult(mark)["AccessToken"];

const signedInSource = (exchange: ExchangeTokens) => {
  const live = liveSession({ exchange });
  live.signIn(arrivedTokens("1"));
  return live;
};

describe("tokens on demand", () => {
  test("nobody signed in has none, and nothing is exchanged", async () => {
    const exchange = vi.fn<ExchangeTokens>();
    const { source } = liveSession({ exchange });
    await expect(source.getAccessToken({ forceRefresh: true })).resolves.toBeNull();
    expect(exchange).not.toHaveBeenCalled();
  });

  test("a token with life left is given as it is", async () => {
    const exchange = vi.fn<ExchangeTokens>();
    const { source, clock } = signedInSource(exchange);
    clock.now = HOUR - 31_000;
    await expect(source.getAccessToken()).resolves.toBe(access("1"));
    expect(exchange).not.toHaveBeenCalled();
  });

  test("callers at the same time share one exchange, those after it the new token", async () => {
    const exchange = vi.fn<ExchangeTokens>(async () => arrivedTokens("2"));
    const { source, clock } = signedInSource(exchange);
    clock.now = HOUR - 29_000;
    const asked = [source.getAccessToken(), source.getIdToken(), source.getAccessToken({ forceRefresh: true })];
    expect(new Set(await Promise.all(asked)).size).toBe(2);
    await expect(source.getAccessToken()).resolves.toBe(access("2"));
    expect(exchange).toHaveBeenCalledTimes(1);
  });

  test("forceRefresh exchanges a token that has life left", async () => {
    const { source } = signedInSource(async () => arrivedTokens("2"));
    await expect(source.getAccessToken({ forceRefresh: true })).resolves.toBe(access("2"));
  });

  test.each<AuthErrorCode>(["sessionRevoked", "invalidCredentials", "userDisabled"])(
    "B5: a refusal as definite as %s signs out with a reason",
    async (code) => {
      const { source, session, clock } = signedInSource(() => Promise.reject(new AuthError(code)));
      clock.now = HOUR;
      await expect(source.getAccessToken()).resolves.toBeNull();
      expect(session.current).toStrictEqual({ status: "signedOut", user: null, reason: "sessionRevoked" });
    },
  );

  test.each<AuthErrorCode>(["offline", "throttled", "rejectedByTrigger", "unknown"])(
    "B5: %s rejects and leaves the session, and the next call tries again",
    async (code) => {
      const exchange = vi.fn<ExchangeTokens>();
      exchange.mockRejectedValueOnce(new AuthError(code)).mockResolvedValueOnce(arrivedTokens("2"));
      const { source, session, clock } = signedInSource(exchange);
      clock.now = HOUR;
      await expect(source.getAccessToken()).rejects.toMatchObject({ code });
      expect(session.current.status).toBe("signedIn");
      await expect(source.getAccessToken()).resolves.toBe(access("2"));
    },
  );

  test("while the token still lives, being offline is no reason to withhold it", async () => {
    const { source, clock } = signedInSource(() => Promise.reject(new AuthError("offline")));
    clock.now = HOUR - 1000;
    await expect(source.getAccessToken()).resolves.toBe(access("1"));
  });

  test("a sign-in during an exchange is not undone by it", async () => {
    let refuse: ((error: AuthError) => void) | undefined;
    const { source, session, life } = signedInSource(() => new Promise((_resolve, reject) => void (refuse = reject)));
    const asked = source.getAccessToken({ forceRefresh: true });
    await vi.waitFor(() => expect(refuse).toBeDefined());
    life.accept(arrivedTokens("other"), true);
    refuse?.(new AuthError("sessionRevoked"));
    await expect(asked).resolves.toBe(access("other"));
    expect(session.current.status).toBe("signedIn");
  });

  test("without a refresh token the session ends with its tokens", async () => {
    const exchange = vi.fn<ExchangeTokens>();
    const { source, session, clock, signIn } = liveSession({ exchange });
    signIn({ ...arrivedTokens("1"), refreshToken: null });
    clock.now = HOUR;
    await expect(source.getIdToken()).resolves.toBeNull();
    expect(session.current.reason).toBe("sessionRevoked");
    expect(exchange).not.toHaveBeenCalled();
  });
});
