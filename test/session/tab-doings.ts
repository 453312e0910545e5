import { expect, vi } from "vitest";
import type { Auth } from "../../src/protocol/auth-client.js";
import type { AuthError } from "../../src/protocol/auth-error.js";
import type { Session } from "../../src/session/create-session.js";
import type { ExchangeTokens } from "../../src/session/life/create-refresh.js";
import type { ArrivedTokens } from "../../src/session/session-tokens.js";
import { arrivedTokens } from "./make-tokens.js";

/** The claims of another person than the usual one. */
export const BOB = { sub: "bob-sub", "cognito:username": "bob" };

/** Tokens of a sign-in of that name. */
export const ofSignIn = (mark: string, claims: object = {}): ArrivedTokens =>
  arrivedTokens(mark, { origin_jti: `sign-in-${mark}`, ...claims });

/** What a session shows from now on, one after the other. */
export const follow = (session: Session): string[] => {
  const shown: string[] = [];
  session.subscribe(() => shown.push(nameOf(session.current)));
  return shown;
};

const nameOf = ({ status, user, reason }: Auth): string => `${status} ${user?.username ?? reason}`;

/** An exchange that is answered when the test says so. */
export const heldExchange = () => {
  const answers: { resolve: (tokens: ArrivedTokens) => void; reject: (error: AuthError) => void }[] = [];
  const exchange = vi.fn<ExchangeTokens>(
    () => new Promise((resolve, reject) => void answers.push({ resolve, reject })),
  );
  return { answers, exchange, asked: () => vi.waitFor(() => expect(answers).toHaveLength(1)) };
};
