import type { clientShape } from "./client-shape.js";
import type { ClientModel } from "./pool-model.js";
import type { Shaped } from "./shape.js";

type Client = Exclude<Shaped<typeof clientShape>, undefined>;
type Unit = "seconds" | "minutes" | "hours" | "days";

const seconds = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } satisfies Record<Unit, number>;

/** An app client with the service's defaults. */
export function readClient(client: Client): ClientModel {
  const units = client.TokenValidityUnits;
  const rotation = client.RefreshTokenRotation;
  return {
    id: client.ClientId,
    name: client.ClientName ?? client.ClientId,
    secret: client.ClientSecret ?? null,
    explicitAuthFlows: new Set(client.ExplicitAuthFlows ?? defaultFlows),
    authSessionValidity: (client.AuthSessionValidity ?? 3) * seconds.minutes,
    accessTokenValidity: life(client.AccessTokenValidity, units?.AccessToken ?? "hours", seconds.hours),
    idTokenValidity: life(client.IdTokenValidity, units?.IdToken ?? "hours", seconds.hours),
    refreshTokenValidity: life(client.RefreshTokenValidity, units?.RefreshToken ?? "days", 30 * seconds.days),
    preventUserExistenceErrors: client.PreventUserExistenceErrors === "ENABLED",
    enableTokenRevocation: client.EnableTokenRevocation ?? true,
    rotation: { enabled: rotation?.Feature === "ENABLED", graceSeconds: rotation?.RetryGracePeriodSeconds ?? 0 },
    readAttributes: client.ReadAttributes === undefined ? null : new Set(client.ReadAttributes),
    writeAttributes: client.WriteAttributes === undefined ? null : new Set(client.WriteAttributes),
  };
}

const defaultFlows = ["ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"];

// Zero counts as not given, as the service's API page says.
function life(value: number | undefined, unit: Unit, usual: number): number {
  return value === undefined || value === 0 ? usual : value * seconds[unit];
}
