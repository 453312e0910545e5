const FIRST_MS = 1000;
const LONGEST_MS = 900_000;

/** Estimates how long the service locks a person out: it tells no time. */
export interface Lockouts {
  /** Another "Password attempts exceeded" was seen; gives when trying again makes sense, epoch milliseconds. */
  note(username: string): number;
  /** The person got through. */
  forget(username: string): void;
}

/**
 * One second, doubled by each lock-out seen here in a row for the same username, 15 minutes at most; 15 minutes without one
 * begin anew (Cognito developer guide, "Lockout behavior for failed sign-in attempts").
 */
export function createLockouts(now: () => number): Lockouts {
  const seen = new Map<string, { readonly times: number; readonly at: number }>();
  return {
    note: (username) => {
      const last = seen.get(username);
      const times = last === undefined || now() - last.at >= LONGEST_MS ? 1 : last.times + 1;
      seen.set(username, { times, at: now() });
      return now() + Math.min(FIRST_MS * 2 ** (times - 1), LONGEST_MS);
    },
    forget: (username) => {
      seen.delete(username);
    },
  };
}
