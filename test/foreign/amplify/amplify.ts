import { Amplify } from "aws-amplify";
import { cognitoUserPoolsTokenProvider } from "aws-amplify/auth/cognito";
import { ConsoleLogger, sharedInMemoryStorage } from "aws-amplify/utils";
import { join } from "node:path";
import { servePool, type ServedPool } from "../../package/pool-command.js";

/** The password of everybody in pool.mjs. */
export const password = "Lovelace-1815!";

const pools = {
  web: "us-east-1_Open1",
  rotating: "us-east-1_Open1",
  patient: "us-east-1_Open1",
  secretive: "us-east-1_Open1",
  held: "us-east-1_Held1",
  codes: "us-east-1_Codes1",
  links: "us-east-1_Links1",
  strict: "us-east-1_Strict1",
};

/** `latchkey pool` on the pools of pool.mjs. */
export const serve = (): Promise<ServedPool> => servePool(join(import.meta.dirname, "pool.mjs"));

/** Points aws-amplify at an app client of that server, with nobody signed in. */
export async function connect(
  { endpoint }: ServedPool,
  userPoolClientId: keyof typeof pools = "web",
  options: { readonly signUpVerificationMethod?: "code" | "link" } = {},
): Promise<void> {
  // It warns of every endpoint that is not Amazon's.
  ConsoleLogger.LOG_LEVEL = "ERROR";
  const Cognito = { userPoolId: pools[userPoolClientId], userPoolClientId, userPoolEndpoint: endpoint, ...options };
  Amplify.configure({ Auth: { Cognito } });
  cognitoUserPoolsTokenProvider.setKeyValueStorage(sharedInMemoryStorage);
  await sharedInMemoryStorage.clear();
}

/** The refusal that a call ends with, as `name: message`. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    return `no refusal but ${JSON.stringify(await call)}`;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** A code that is not this one. */
export const other = (code: string): string => (code === "000000" ? "111111" : "000000");

/** Has codes sent to that user until one differs from the last: two in a row may be the same. */
export async function otherCode(pool: ServedPool, username: string, send: () => Promise<void>): Promise<string> {
  const first = await pool.code(username);
  await send();
  const second = await pool.code(username);
  return second === first ? otherCode(pool, username, send) : second;
}
