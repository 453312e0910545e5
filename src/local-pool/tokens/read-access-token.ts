import type { JWTPayload } from "jose";
import type { ClientModel } from "../description/pool-model.js";
import { refuse } from "../refuse.js";
import type { PoolState, SignInRecord, UserRecord, World } from "../state.js";
import { signingKeys } from "./signing-keys.js";

/** Whom an access token belongs to. */
export interface Bearer {
  readonly pool: PoolState;
  readonly client: ClientModel;
  readonly user: UserRecord;
  readonly signIn: SignInRecord;
}

/**
 * Finds pool and user by an access token; throws `NotAuthorizedException` when it is broken, expired or revoked, or its user
 * disabled, and `UserNotFoundException` when the user was deleted.
 */
export const readAccessToken = async (world: World, token: string): Promise<Bearer> => {
  const pool = await issuingPool(world, token);
  const claims = await verifiedClaims(pool, token);
  const signIn = pool.signIns.get(String(claims["origin_jti"]));
  const user = pool.users.get(claims.sub ?? "");
  const client = pool.model.clients.find(({ id }) => id === claims["client_id"]);
  if (signIn === undefined || client === undefined) throw refuse("NotAuthorized", "invalidAccessToken");
  if (user === undefined) throw refuse("UserNotFound", "userNotFound");
  if (!user.enabled) throw refuse("NotAuthorized", "userDisabled");
  if (signIn.revoked) throw refuse("NotAuthorized", "accessTokenRevoked");
  if (world.clock.now() >= (claims.exp ?? 0) * 1000) throw refuse("NotAuthorized", "accessTokenExpired");
  return { pool, client, user, signIn };
};

const issuingPool = async ({ pools }: World, token: string): Promise<PoolState> => {
  const issuer = await claimedIssuer(token);
  const pool = pools.find(({ model }) => model.issuer === issuer);
  if (pool === undefined) throw refuse("NotAuthorized", "invalidAccessToken");
  return pool;
};

const claimedIssuer = async (token: string): Promise<string | undefined> => {
  const { decodeJwt } = await import("jose");
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
};

/** The ID token is refused here too: another key signs it. */
const verifiedClaims = async (pool: PoolState, token: string): Promise<JWTPayload> => {
  const [{ access }, { jwtVerify }] = await Promise.all([signingKeys(pool), import("jose")]);
  try {
    // Whether it is expired the pool's own clock decides, not the machine's.
    const { payload } = await jwtVerify(token, access.publicKey, { algorithms: ["RS256"], currentDate: new Date(0) });
    return payload;
  } catch {
    throw refuse("NotAuthorized", "invalidAccessToken");
  }
};
