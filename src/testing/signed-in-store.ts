import type { LocalPool } from "../local-pool/index.js";
import { Secret } from "../protocol/secret.js";
import { memoryStore } from "../session/memory-store.js";
import type { SessionStore } from "../session/session-store.js";
import { dateTokens } from "../session/date-tokens.js";
import { toStored } from "../session/to-stored.js";

/** A store in memory in which a session of that user is found at first. */
export const signedInStore = (pool: LocalPool, username: string, clientId: string): SessionStore => {
  const store = memoryStore();
  let begun: Promise<void> | null = null;
  return {
    ...store,
    read: async () => {
      begun ??= signIn(pool, username, clientId).then((session) => store.write(session));
      await begun;
      return store.read();
    },
  };
};

const signIn = async (pool: LocalPool, username: string, clientId: string) => {
  const { IdToken, AccessToken, RefreshToken } = await pool.users.signIn(username, clientId);
  const tokens = {
    idToken: new Secret(IdToken),
    accessToken: new Secret(AccessToken),
    refreshToken: RefreshToken === undefined ? null : new Secret(RefreshToken),
  };
  return toStored(dateTokens(tokens, pool.clock.now()));
};
