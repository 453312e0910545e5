import type { PoolState } from "../state.js";
import { jwks } from "../tokens/jwks.js";
import { jsonResponse } from "./json-response.js";

/**
 * The documents that token verifiers read: the pool's public keys (RFC 7517), and the discovery document (OpenID Connect
 * Discovery 1.0), whose `jwks_uri` is where this pool can be reached and not where `iss` points.
 */
export const wellKnown: Readonly<Record<string, (pool: PoolState, origin: string) => Promise<Response>>> = {
  "jwks.json": async (pool) => jsonResponse(await jwks(pool)),
  "openid-configuration": async ({ model }, origin) =>
    jsonResponse({
      issuer: model.issuer,
      jwks_uri: `${origin}/${model.id}/.well-known/jwks.json`,
      id_token_signing_alg_values_supported: ["RS256"],
      response_types_supported: ["code", "token"],
      subject_types_supported: ["public"],
    }),
};
