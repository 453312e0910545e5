import type { CognitoClient } from "../cognito/cognito-client.js";
import type { CognitoOptions } from "../cognito/cognito-options.js";
import { createClient } from "../cognito/create-client.js";
import { loadSdk } from "../cognito/load-sdk.js";
import { loadSrp } from "../cognito/load-srp.js";
import { createLocalPool } from "../local-pool/index.js";
import type { LocalPool, PoolDescription, UserDescription } from "../local-pool/index.js";
import type { User } from "../protocol/user.js";
import { signedInStore } from "./signed-in-store.js";
import { testPool } from "./test-pool.js";
import { testPassword } from "./test-user.js";

/** What a test client is made of, beside every option of `cognito()` that says how sign-ins go. */
export interface TestClientOptions extends Partial<
  Omit<CognitoOptions, "userPoolId" | "storage" | "endpoint" | "requestHandler">
> {
  /** Who is signed in from the start: the name of one of the pool's users, or a `testUser()`, who is added to the pool. @default nobody */
  readonly signedInAs?: string | User;
  /** The user pool. @default testPool */
  readonly pool?: PoolDescription;
}

/** A real client whose user pool stands in the same process. */
export interface TestClient extends CognitoClient {
  /** Its user pool: `outbox` and `users.totp()` for codes, `clock` to move time, `faults` to make it fail. */
  readonly pool: LocalPool;
}

/**
 * Makes what `cognito()` makes, on a user pool of its own in the same process: real requests, real SRP, no network. Tokens are
 * kept in memory, the client's time is the pool's, and waits between retries are over at once. Needs WebCrypto, as Node and
 * browsers have it; where there is none (Jest's jsdom), use `fakeClient()`.
 *
 * @example
 * ```ts
 * const client = createTestClient();
 * // … a person signs in as grace …
 * const code = client.pool.users.totp("grace");
 * ```
 * @example
 * ```ts
 * const client = createTestClient({ signedInAs: "ada" });
 * await client.ready(); // or let AuthProvider do it
 * ```
 */
export const createTestClient = (options: TestClientOptions = {}): TestClient => {
  assertWebCrypto();
  const { signedInAs, pool: description = testPool, clientId, ...settings } = options;
  const person = typeof signedInAs === "object" ? signedInAs : null;
  const pool = createLocalPool(person === null ? description : withUser(description, person), {
    source: "createTestClient({ pool })",
  });
  const username = person?.username ?? (typeof signedInAs === "string" ? signedInAs : null);
  if (username !== null) assertUser(pool, username);
  const { requestHandler, ...address } = pool.clientOptions(clientId);
  const now = (): number => pool.clock.now();
  const storage = username === null ? "memory" : signedInStore(pool, username, address.clientId);
  const client = createClient(
    // What one test leaves unfinished is not the next one's to resume.
    { resumeChallenge: false, ...settings, ...address, requestHandler, storage },
    { now, sleep: async () => {}, random: Math.random, loadSdk, loadSrp },
  );
  // In place, not by a spread: `current` is a getter.
  return Object.assign(client, { pool });
};

const assertWebCrypto = (): void => {
  if (globalThis.crypto?.subtle !== undefined) return;
  throw new Error(
    "createTestClient() found no WebCrypto (crypto.subtle) here, so neither SRP nor the pool's tokens can be computed. " +
      "Run this test in Node's environment or in a browser, or use fakeClient(), which needs none.",
  );
};

const assertUser = (pool: LocalPool, username: string): void => {
  try {
    pool.users.get(username);
  } catch {
    const known = pool.users.list().map((user) => user.username);
    throw new Error(
      `createTestClient({ signedInAs: "${username}" }): the pool has no such user, so nobody can be signed in as them. ` +
        `Name one of ${known.join(", ") || "its users (there are none)"}, or give a testUser({ username: "${username}" }).`,
    );
  }
};

/** The description with the person among its users, in the place of one of the same name. */
const withUser = (description: PoolDescription, person: User): PoolDescription => {
  const { username, sub, attributes, groups } = person;
  const user: UserDescription = {
    Username: username,
    Password: testPassword,
    sub,
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    Groups: groups,
  };
  const others = (description.Users ?? []).filter(({ Username }) => Username !== username);
  return { ...description, Users: [...others, user] };
};
