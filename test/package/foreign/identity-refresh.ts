import type { CognitoRefreshToken, CognitoUser } from "amazon-cognito-identity-js";
import { vi } from "vitest";

/** Refreshes; the refusal as `name: message`. The client repeats every refusal for six seconds, which pass in an instant here. */
export async function refresh(user: CognitoUser, token: CognitoRefreshToken): Promise<string> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const hurry = setInterval(() => vi.advanceTimersByTime(500), 5);
  try {
    return await new Promise((settle) => {
      user.refreshSession(token, (error?: Error | null) =>
        settle(error instanceof Error ? `${error.name}: ${error.message}` : "refreshed"),
      );
    });
  } finally {
    clearInterval(hurry);
    vi.useRealTimers();
  }
}
