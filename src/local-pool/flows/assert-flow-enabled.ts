import type { ClientModel } from "../description/pool-model.js";
import { invalidParameter } from "../invalid-parameter.js";

interface Permission {
  readonly allow: string;
  /** Whether a client with the legacy values may use the flow. */
  readonly legacy: (values: ReadonlySet<string>) => boolean;
  /** The service has a wording per flow. */
  readonly refusal: string;
}

const refresh: Permission = {
  allow: "ALLOW_REFRESH_TOKEN_AUTH",
  legacy: () => true,
  refusal: "REFRESH_TOKEN_AUTH is not enabled for the client.",
};

const PERMISSIONS: ReadonlyMap<string, Permission> = new Map([
  [
    "USER_SRP_AUTH",
    {
      allow: "ALLOW_USER_SRP_AUTH",
      legacy: (values) => !values.has("CUSTOM_AUTH_FLOW_ONLY"),
      refusal: "USER_SRP_AUTH is not enabled for the client.",
    },
  ],
  [
    "USER_PASSWORD_AUTH",
    {
      allow: "ALLOW_USER_PASSWORD_AUTH",
      legacy: (values) => values.has("USER_PASSWORD_AUTH"),
      refusal: "USER_PASSWORD_AUTH flow not enabled for this client",
    },
  ],
  [
    "CUSTOM_AUTH",
    { allow: "ALLOW_CUSTOM_AUTH", legacy: () => true, refusal: "CUSTOM_AUTH is not enabled for the client." },
  ],
  [
    "USER_AUTH",
    { allow: "ALLOW_USER_AUTH", legacy: () => false, refusal: "USER_AUTH flow not enabled for this client" },
  ],
  ["REFRESH_TOKEN_AUTH", refresh],
  ["REFRESH_TOKEN", refresh],
  [
    "ADMIN_USER_PASSWORD_AUTH",
    {
      allow: "ALLOW_ADMIN_USER_PASSWORD_AUTH",
      legacy: (values) => values.has("ADMIN_NO_SRP_AUTH"),
      refusal: "Auth flow not enabled for this client",
    },
  ],
]);

/** Throws `InvalidParameterException` when the app client's `ExplicitAuthFlows` does not permit the flow. */
export const assertFlowEnabled = ({ explicitAuthFlows, rotation }: ClientModel, flow: string): void => {
  const permission = PERMISSIONS.get(flow);
  if (permission === undefined) throw invalidParameter(`${flow} flow not enabled for this client`);
  const values = [...explicitAuthFlows];
  const isLegacy = !values.some((value) => value.startsWith("ALLOW_"));
  const isPermitted = isLegacy ? permission.legacy(explicitAuthFlows) : explicitAuthFlows.has(permission.allow);
  // A rotating token can be used once only, and this flow gives no new one.
  if (!isPermitted || (permission === refresh && rotation.enabled)) throw invalidParameter(permission.refusal);
};
