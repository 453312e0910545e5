import type { PoolDescription, UserDescription } from "../../src/local-pool/index.js";

/** What makes one pool different from the next. */
export interface PoolTraits {
  readonly user: UserDescription;
  /** @default no second factor */
  readonly mfa?: NonNullable<PoolDescription["UserPoolMfaConfig"]>;
}

/** Describes a pool with one app client and one person, in AWS's own shapes. */
export const describePool = ({ user, mfa }: PoolTraits): PoolDescription => ({
  UserPool: { Id: "eu-west-1_Stories" },
  UserPoolClients: [{ ClientId: "stories", ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] }],
  Users: [user],
  ...(mfa === undefined ? {} : { UserPoolMfaConfig: mfa }),
});
