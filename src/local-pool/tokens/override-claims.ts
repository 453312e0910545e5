import type { JWTPayload } from "jose";
import type { TriggerAnswer } from "../triggers/trigger-answers.js";

/** What PreTokenGeneration changes; undefined: nothing. */
export type ClaimOverrides = TriggerAnswer<"PreTokenGeneration">["claimsOverrideDetails"];

const KEPT = new Set(
  (
    "acr amr at_hash aud auth_time azp client_id device_key event_id exp iat identities iss jti nbf nonce origin_jti sub " +
    "token_use version cognito:username"
  ).split(" "),
);
const GROUP_CLAIMS = ["cognito:groups", "cognito:roles", "cognito:preferred_role"];

/**
 * An ID token's claims as PreTokenGeneration wants them. What the service does not let it touch stays as it is, and a claim
 * both set and suppressed is suppressed (developer guide, "Pre token generation Lambda trigger").
 */
export const overrideClaims = (claims: JWTPayload, overrides: ClaimOverrides): JWTPayload => {
  if (overrides === undefined) return claims;
  const { claimsToAddOrOverride, claimsToSuppress, groupOverrideDetails } = overrides;
  const { iamRolesToOverride: roles = [], preferredRole } = groupOverrideDetails ?? {};
  const set: JWTPayload = {
    ...claims,
    ...(roles.length > 0 ? { "cognito:roles": roles } : {}),
    ...(preferredRole === undefined ? {} : { "cognito:preferred_role": preferredRole }),
    ...Object.fromEntries([...claimsToAddOrOverride].filter(([name]) => isFree(name))),
  };
  const gone = new Set(claimsToSuppress.flatMap((name) => (name === "cognito:groups" ? GROUP_CLAIMS : [name])));
  return Object.fromEntries(Object.entries(set).filter(([name]) => KEPT.has(name) || !gone.has(name)));
};

const isFree = (name: string): boolean => !KEPT.has(name) && !/^(?:cognito|dev):/u.test(name);
