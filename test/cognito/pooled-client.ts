import { TOTP } from "otpauth";
import type { CognitoOptions } from "../../src/cognito/cognito-options.js";
import { createClient } from "../../src/cognito/create-client.js";
import { loadSdk } from "../../src/cognito/load-sdk.js";
import { loadSrp } from "../../src/cognito/load-srp.js";
import { createLocalPool } from "../../src/local-pool/index.js";
import type { PoolDescription, UserDescription } from "../../src/local-pool/description/pool-description.js";
import { internals } from "../../src/protocol/auth-client.js";
import type { Challenge } from "../../src/protocol/challenge.js";
import type { AuthRequest } from "../../src/protocol/request.js";
import { reveal, Secret } from "../../src/protocol/secret.js";
import type { ClientDescription } from "../../src/local-pool/description/pool-description.js";

/** What a pool of one test has beside the usual. */
export interface Situation {
  readonly pool?: Omit<PoolDescription, "UserPool"> & { readonly UserPool?: Partial<PoolDescription["UserPool"]> };
  readonly client?: Partial<ClientDescription>;
  readonly user?: Partial<UserDescription>;
  readonly options?: Partial<CognitoOptions>;
  /** How far the client's clock is ahead of the pool's, in milliseconds. @default 0 */
  readonly ahead?: number;
}

export const PASSWORD = "Lovelace-1815!";
const ALL_FLOWS = ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"];

const describePool = ({ pool = {}, client, user }: Situation): PoolDescription => ({
  ...pool,
  UserPool: { Id: "us-east-1_LatchKey1", AliasAttributes: ["email"], ...pool.UserPool },
  UserPoolClients: [
    // SAFETY: the names of the flows are AWS's own; the description widens them to text.
    { ClientId: "client1", ExplicitAuthFlows: ALL_FLOWS, ...client } as ClientDescription,
  ],
  Users: [
    {
      Username: "ada",
      Password: PASSWORD,
      UserAttributes: [
        { Name: "email", Value: "ada@example.com" },
        { Name: "email_verified", Value: "true" },
        { Name: "phone_number", Value: "+15555550100" },
        { Name: "phone_number_verified", Value: "true" },
      ],
      ...user,
    },
  ],
});

/** A client that signs in to a user pool in the same process: the real SDK and real SRP. */
export const pooledClient = (situation: Situation = {}) => {
  const pool = createLocalPool(describePool(situation), { warn: () => undefined });
  const advance = (seconds: number): void => {
    pool.clock.advance(seconds);
  };
  const now = () => pool.clock.now() + (situation.ahead ?? 0);
  const client = createClient(
    { ...pool.clientOptions(), storage: "memory", ...situation.options },
    { now, sleep: async () => undefined, random: Math.random, loadSdk, loadSrp },
  );
  const attempt = client[internals].backend.begin();
  const send = (request: AuthRequest) => attempt.send(request, { signal: new AbortController().signal });
  return {
    pool,
    client,
    attempt,
    advance,
    send,
    signIn: (username = "ada", password = PASSWORD) =>
      send({ type: "initiateAuth", username, password: new Secret(password) }),
    /** Sends a request that must lead to a challenge, and gives it. */
    challengeOf: async (request: AuthRequest): Promise<Challenge> => {
      const outcome = await send(request);
      if (outcome.type !== "challenge") throw new Error(`No challenge but ${outcome.type}.`);
      return outcome.challenge;
    },
    operations: () => pool.requests.all.map(({ operation }) => operation),
    /** The code delivered last. */
    delivered: () => new Secret(pool.outbox.all.at(-1)?.code ?? "nothing was delivered"),
    /** What an authenticator app shows for a seed, by the pool's clock where no other time is given. */
    totp: (seed: Secret | string, timestamp = pool.clock.now()) =>
      new Secret(new TOTP({ secret: typeof seed === "string" ? seed : reveal(seed) }).generate({ timestamp })),
    /** The time on this device. */
    now,
  };
};
