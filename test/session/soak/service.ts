import { AuthError } from "../../../src/protocol/auth-error.js";
import { reveal } from "../../../src/protocol/secret.js";
import type { ArrivedTokens, SessionTokens } from "../../../src/session/session-tokens.js";
import { arrivedTokens } from "../make-tokens.js";
import type { Chance } from "./chance.js";
import type { VirtualTime } from "./virtual-time.js";

/** How long a replaced refresh token is good still: some pools give no time. */
const GRACES_MS = [0, 30_000];
const LIFE_S = 300;

interface Issued {
  readonly signIn: string;
  readonly graceMs: number;
  replacedAt: number | null;
}

/** A service that rotates refresh tokens as Cognito does, on a network as it is. */
export const soakService = (time: VirtualTime, luck: Chance) => {
  const issued = new Map<string, Issued>();
  const revoked = new Set<string>();
  const tally = { refreshes: 0, lost: 0, refused: 0, throttled: 0, offline: 0, silent: 0 };
  let marks = 0;

  const issue = (signIn: string, graceMs: number): ArrivedTokens => {
    const mark = String((marks += 1));
    issued.set(`refresh-token-${mark}`, { signIn, graceMs, replacedAt: null });
    return arrivedTokens(mark, { origin_jti: signIn, iat: 0, exp: LIFE_S });
  };
  const accepts = (refreshToken: string | null | undefined): boolean => {
    const found = issued.get(refreshToken ?? "");
    if (found === undefined || revoked.has(found.signIn)) return false;
    return found.replacedAt === null || time.now() - found.replacedAt < found.graceMs;
  };
  const trouble = async (): Promise<void> => {
    await time.sleep(5 + luck() * (luck.hits(0.1) ? 3_000 : 200));
    if (luck.hits(0.05)) return fail("offline", "offline");
    if (luck.hits(0.03)) return fail("throttled", "throttled");
    if (luck.hits(0.002)) {
      await time.sleep(30_000);
      return fail("offline", "silent");
    }
  };
  const fail = (code: "offline" | "throttled", what: keyof typeof tally): never => {
    tally[what] += 1;
    throw new AuthError(code);
  };

  return {
    tally,
    accepts,
    signIn: (name: string): ArrivedTokens => issue(name, luck.pick(GRACES_MS) ?? 0),
    revoke: (name: string): void => void revoked.add(name),
    isRevoked: (name: string): boolean => revoked.has(name),
    refresh: async ({ refreshToken }: SessionTokens): Promise<ArrivedTokens> => {
      await trouble();
      const given = refreshToken === null ? "" : reveal(refreshToken);
      const found = issued.get(given);
      if (found === undefined || !accepts(given)) {
        tally.refused += 1;
        throw new AuthError("sessionRevoked");
      }
      found.replacedAt ??= time.now();
      tally.refreshes += 1;
      const tokens = issue(found.signIn, found.graceMs);
      await time.sleep(luck() * 200);
      if (luck.hits(0.05)) return fail("offline", "lost");
      return tokens;
    },
  };
};
