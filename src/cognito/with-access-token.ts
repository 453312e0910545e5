import { AuthError } from "../protocol/auth-error.js";
import { Secret } from "../protocol/secret.js";
import type { Pool } from "./pool.js";

/**
 * Runs `task` with the access token. A token that the service refuses before its time is refreshed once: it may have been
 * revoked while the session lives on. Rejects with `sessionRevoked` when nobody is signed in.
 */
export async function withAccessToken<Result>(
  { session, source }: Pick<Pool, "session" | "source">,
  task: (accessToken: Secret) => Promise<Result>,
): Promise<Result> {
  const { signIn } = session;
  const take = async (forceRefresh: boolean): Promise<Secret> => {
    const token = await source.getAccessToken({ forceRefresh });
    // What one person asked for is not done to the next.
    if (token === null || session.signIn !== signIn) {
      throw new AuthError("sessionRevoked");
    }
    return new Secret(token);
  };
  try {
    return await task(await take(false));
  } catch (error) {
    if (!(error instanceof AuthError) || error.code !== "sessionRevoked" || error.cause === undefined) {
      throw error;
    }
  }
  return task(await take(true));
}
