import type { PoolState } from "../state.js";

/** Revokes all sign-ins of a user, those of this very second too: a token is known by its sign-in, not by its time. */
export const endSignIns = (pool: PoolState, sub: string): void => {
  for (const signIn of pool.signIns.values()) {
    if (signIn.sub === sub) signIn.revoked = true;
  }
};
