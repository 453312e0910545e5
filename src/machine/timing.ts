import type { AuthContext } from "./auth-context.js";

type Scope = { readonly context: AuthContext };

/**
 * What depends on the time of day. `now` gives epoch milliseconds; delays are milliseconds from now, `Infinity` for never.
 */
export const timing = (now: () => number) => {
  const until = (time: number | null): number => (time === null ? Infinity : Math.max(0, time - now()));
  return {
    delays: {
      resendCooldown: ({ context }: Scope) => until(resendAt(context)),
      challengeExpiry: ({ context }: Scope) => until(context.challenge?.expiresAt ?? null),
      lockout: ({ context }: Scope) => until(context.lockedUntil),
    },
    guards: {
      canResend: ({ context }: Scope) => until(resendAt(context)) === 0,
    },
  };
};

const resendAt = ({ challenge }: AuthContext): number | null =>
  challenge !== null && "resendAt" in challenge ? challenge.resendAt : null;
