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

/** When another code may be asked for, `null` for never; at once where nobody asked for one here. */
const resendAt = ({ challenge, sent }: AuthContext): number | null => {
  if (challenge === null) return sent.resendAt ?? 0;
  return "resendAt" in challenge ? challenge.resendAt : null;
};
