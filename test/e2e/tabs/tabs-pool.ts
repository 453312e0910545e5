import { listenHttp } from "../../../src/cli/listen-http.js";
import { createLocalPool } from "../../../src/local-pool/index.js";
import type { ClientDescription, LocalPool, PoolDescription, UserDescription } from "../../../src/local-pool/index.js";
import { password, seed } from "./people.js";

/** What is different about a test's pool. */
export interface PoolChanges extends Partial<Omit<PoolDescription, "UserPoolClients">> {
  readonly client?: Omit<ClientDescription, "ClientId">;
}

/** A pool of a test's own, on a port of its own. */
export interface TabsPool extends LocalPool {
  readonly endpoint: string;
  /** How often an operation was asked for. */
  count(operation: string): number;
  /** The code that was sent last; empty where none was. */
  lastCode(): string;
  close(): Promise<void>;
}

/** Opens one. */
export async function openTabsPool({ client, ...changes }: PoolChanges): Promise<TabsPool> {
  const pool = createLocalPool({
    UserPool: { Id: poolId, AutoVerifiedAttributes: ["email"] },
    UserPoolMfaConfig: {
      MfaConfiguration: "OPTIONAL",
      SmsMfaConfiguration: {},
      SoftwareTokenMfaConfiguration: { Enabled: true },
    },
    UserPoolClients: [{ ClientId: "web", ...client }],
    Users: users,
    ...changes,
  });
  const listener = await listenHttp(pool.fetch, { host: "127.0.0.1", port: 0 });
  return {
    ...pool,
    endpoint: `http://127.0.0.1:${listener.port}`,
    count: (operation) => pool.requests.all.filter((request) => request.operation === operation).length,
    lastCode: () => pool.outbox.all.at(-1)?.code ?? "",
    close: () => listener.close(),
  };
}

const poolId = "us-east-1_Tabs1";

const users: readonly UserDescription[] = [
  { Username: "ada", Password: password },
  { Username: "grace", Password: password },
  {
    Username: "katherine",
    Password: password,
    UserAttributes: [
      { Name: "phone_number", Value: "+12025550100" },
      { Name: "phone_number_verified", Value: "true" },
    ],
    UserMFASettingList: ["SMS_MFA"],
  },
  { Username: "mary", Password: password, UserMFASettingList: ["SOFTWARE_TOKEN_MFA"], SoftwareTokenSecret: seed },
  { Username: "radia", Password: password, UserStatus: "FORCE_CHANGE_PASSWORD" },
];
