import type { PoolDescription } from "./pool-description.js";

/** The pool of `latchkey pool` without `--config`: user `ada`, password `Lovelace-1815!`, a client without secret. */
export const defaultDescription: PoolDescription = {
  UserPool: { Id: "us-east-1_LatchKey1", AliasAttributes: ["email"], AutoVerifiedAttributes: ["email"] },
  UserPoolClients: [
    {
      ClientId: "demo",
      ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    },
  ],
  Users: [
    {
      Username: "ada",
      Password: "Lovelace-1815!",
      UserAttributes: [
        { Name: "email", Value: "ada@example.com" },
        { Name: "email_verified", Value: "true" },
      ],
    },
  ],
};
