import { AuthError } from "../protocol/auth-error.js";
import { Secret } from "../protocol/secret.js";
import type { TokenSource } from "../session/create-token-source.js";

/**
 * Runs `task` with the access token. A token that the service refuses before its time is refreshed once: it may have been
 * revoked while the session lives on. Rejects with `sessionRevoked` when nobody is signed in.
 */
export async function withAccessToken<Result>(
  source: TokenSource,
  task: (accessToken: Secret) => Promise<Result>,
): Promise<Result> {
  try {
    return await task(await take(source, false));
  } catch (error) {
    if (!(error instanceof AuthError) || error.code !== "sessionRevoked" || error.cause === undefined) {
      throw error;
    }
  }
  return task(await take(source, true));
}

async function take(source: TokenSource, forceRefresh: boolean): Promise<Secret> {
  const token = await source.getAccessToken({ forceRefresh });
  if (token === null) {
    throw new AuthError("sessionRevoked");
  }
  return new Secret(token);
}
