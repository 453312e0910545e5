import type { PoolDescription, UserDescription } from "../../src/local-pool/index.js";

/** What makes one pool different from the next. */
export interface PoolTraits {
  readonly user: UserDescription;
  /** What the pool does with addresses. @default nothing */
  readonly userPool?: Omit<PoolDescription["UserPool"], "Id">;
  /** @default no second factor */
  readonly mfa?: NonNullable<PoolDescription["UserPoolMfaConfig"]>;
}

/** Describes a pool with one app client and one person, in AWS's own shapes. */
export const describePool = ({ user, userPool, mfa }: PoolTraits): PoolDescription => ({
  UserPool: { Id: "eu-west-1_Stories", ...userPool },
  UserPoolClients: [{ ClientId: "stories", ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] }],
  Users: [user],
  ...(mfa === undefined ? {} : { UserPoolMfaConfig: mfa }),
});
