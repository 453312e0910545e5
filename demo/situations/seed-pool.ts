import type { PoolDescription, UserDescription } from "latchkey/local-pool";

/** What makes one seeded pool different from the next. */
interface Seed {
  /** What follows the region in the pool's id. */
  readonly name: string;
  readonly clientId: string;
  /** Without `ALLOW_`, beside the refresh. @default ["USER_SRP_AUTH"] */
  readonly flows?: readonly ("USER_SRP_AUTH" | "USER_PASSWORD_AUTH" | "CUSTOM_AUTH")[];
  readonly pool?: Omit<PoolDescription["UserPool"], "Id">;
  readonly mfa?: NonNullable<PoolDescription["UserPoolMfaConfig"]>;
  /** @default nobody */
  readonly user?: Omit<UserDescription, "UserAttributes"> & { readonly attributes?: Readonly<Record<string, string>> };
  readonly triggers?: NonNullable<PoolDescription["Triggers"]>;
}

/** Describes a pool with one app client (no secret) and one person or nobody, in AWS's own shapes. */
export function seedPool({
  name,
  clientId,
  flows = ["USER_SRP_AUTH"],
  pool,
  mfa,
  user,
  triggers,
}: Seed): PoolDescription {
  const allowed = [...flows, "REFRESH_TOKEN_AUTH" as const].map((flow) => `ALLOW_${flow}` as const);
  return {
    UserPool: { Id: `us-east-1_${name}`, ...pool },
    ...(mfa === undefined ? {} : { UserPoolMfaConfig: mfa }),
    UserPoolClients: [{ ClientId: clientId, ExplicitAuthFlows: allowed }],
    Users: user === undefined ? [] : [personOf(user)],
    ...(triggers === undefined ? {} : { Triggers: triggers }),
  };
}

function personOf({ attributes = {}, ...person }: NonNullable<Seed["user"]>): UserDescription {
  return { ...person, UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })) };
}
