import type { JWTPayload } from "jose";
import type { SignInRecord, UserRecord } from "../state.js";
import { runTrigger } from "../triggers/run-trigger.js";
import type { TriggerScope } from "../triggers/run-trigger.js";
import type { TriggerSources } from "../triggers/trigger-sources.js";
import { userAttributes } from "../triggers/user-attributes.js";
import type { ClientModel } from "../description/pool-model.js";
import { accessClaims } from "./access-claims.js";
import { idClaims } from "./id-claims.js";
import type { ClaimOverrides } from "./override-claims.js";
import { overrideClaims } from "./override-claims.js";
import { signingKeys } from "./signing-keys.js";
import type { SigningKey } from "./signing-keys.js";

/** `AuthenticationResult` on the wire. */
export interface AuthenticationResult {
  /** A JWT signed by the pool. */
  readonly AccessToken: string;
  /** A JWT signed by the pool. */
  readonly IdToken: string;
  /** The access token's life in seconds. */
  readonly ExpiresIn: number;
  /** Always `Bearer`. */
  readonly TokenType: "Bearer";
  /** An opaque text; absent in the answer to a refresh without rotation. */
  readonly RefreshToken?: string;
}

/** Who gets tokens, and why. */
export interface TokenOrder extends Pick<TriggerScope, "world" | "pool"> {
  readonly client: ClientModel;
  readonly user: UserRecord;
  readonly source: TriggerSources["PreTokenGeneration"];
  /** Only where the service passes it on to PreTokenGeneration. */
  readonly clientMetadata?: ReadonlyMap<string, string>;
}

/** An access and an ID token (JWS, RS256, each with its own key), with the claims that PreTokenGeneration wants. */
export const issueTokens = async (order: TokenOrder, signIn: SignInRecord): Promise<AuthenticationResult> => {
  const { world, pool, client, user } = order;
  const overrides = await preTokenGeneration(order);
  const groups = overrides?.groupOverrideDetails?.groupsToOverride ?? user.groups;
  const subject = { pool, client, user, signIn, now: world.clock.now(), groups };
  const keys = await signingKeys(pool);
  const [AccessToken, IdToken] = await Promise.all([
    sign(keys.access, accessClaims(subject)),
    sign(keys.id, overrideClaims(idClaims(subject), overrides)),
  ]);
  return { AccessToken, IdToken, ExpiresIn: client.accessTokenValidity, TokenType: "Bearer" };
};

const preTokenGeneration = async ({ clientMetadata, ...order }: TokenOrder): Promise<ClaimOverrides> => {
  const { pool, user, source } = order;
  const answer = await runTrigger(order, "PreTokenGeneration", {
    source,
    userName: user.username,
    request: {
      userAttributes: userAttributes(pool.model, user),
      groupConfiguration: { groupsToOverride: user.groups, iamRolesToOverride: [], preferredRole: null },
    },
    ...(clientMetadata === undefined ? {} : { clientMetadata }),
  });
  return answer?.claimsOverrideDetails;
};

const sign = async ({ kid, privateKey }: SigningKey, claims: JWTPayload): Promise<string> => {
  const { SignJWT } = await import("jose");
  return new SignJWT(claims).setProtectedHeader({ kid, alg: "RS256" }).sign(privateKey);
};
