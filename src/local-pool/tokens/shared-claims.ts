import type { JWTPayload } from "jose";
import type { ClientModel } from "../description/pool-model.js";
import type { PoolState, SignInRecord, UserRecord } from "../state.js";

/** What a pair of tokens is made from. */
export interface TokenSubject {
  readonly pool: PoolState;
  readonly client: ClientModel;
  readonly user: UserRecord;
  readonly signIn: SignInRecord;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The user's own, or what PreTokenGeneration put in their place. */
  readonly groups: readonly string[];
}

/** The claims that ID and access token have alike, for a token that lives `validity` seconds; all times are epoch seconds. */
export const sharedClaims = ({ pool, user, signIn, now, groups }: TokenSubject, validity: number): JWTPayload => ({
  sub: user.sub,
  ...(groups.length > 0 ? { "cognito:groups": [...groups] } : {}),
  iss: pool.model.issuer,
  origin_jti: signIn.originJti,
  event_id: signIn.eventId,
  auth_time: seconds(signIn.authTime),
  iat: seconds(now),
  exp: seconds(now) + validity,
  jti: crypto.randomUUID(),
});

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);
