import type { AuthFlowType } from "@aws-sdk/client-cognito-identity-provider";
import type { Secret } from "../../protocol/secret.js";

/**
 * How a sign-in begins. `CUSTOM_AUTH_WITH_SRP` is Cognito's `CUSTOM_AUTH` begun with a password proof. The admin flows are
 * not among them: they need AWS credentials and belong on a server.
 */
export type AuthFlowName = "USER_SRP_AUTH" | "USER_PASSWORD_AUTH" | "CUSTOM_AUTH" | "CUSTOM_AUTH_WITH_SRP";

/** What a flow is on the wire and what it needs to begin. */
export interface AuthFlowFacts {
  readonly wireName: AuthFlowType;
  /** How the password takes part in `InitiateAuth`. */
  readonly password: "proven" | "sent" | "absent";
  /** Whether signing in again inside an attempt brings the same challenge again. */
  readonly canBeginAgain: boolean;
}

/** The flows. */
export const AUTH_FLOWS = {
  USER_SRP_AUTH: { wireName: "USER_SRP_AUTH", password: "proven", canBeginAgain: true },
  USER_PASSWORD_AUTH: { wireName: "USER_PASSWORD_AUTH", password: "sent", canBeginAgain: true },
  CUSTOM_AUTH: { wireName: "CUSTOM_AUTH", password: "absent", canBeginAgain: false },
  CUSTOM_AUTH_WITH_SRP: { wireName: "CUSTOM_AUTH", password: "proven", canBeginAgain: false },
} as const satisfies Record<AuthFlowName, AuthFlowFacts>;

/** `AuthParameters` of a flow: the exact key set. `srpA` is hex, as SRP's client half gives it. */
export function authParameters(
  flow: AuthFlowName,
  given: { readonly username: string; readonly password: Secret | null; readonly srpA: string | null },
): Record<string, string | Secret> {
  return {
    USERNAME: given.username,
    ...(AUTH_FLOWS[flow].password === "sent" && given.password !== null ? { PASSWORD: given.password } : {}),
    ...(flow === "CUSTOM_AUTH_WITH_SRP" ? { CHALLENGE_NAME: "SRP_A" } : {}),
    ...(AUTH_FLOWS[flow].password === "proven" && given.srpA !== null ? { SRP_A: given.srpA } : {}),
  };
}
