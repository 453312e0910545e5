import { page } from "./page.js";
import { cognitoUserPoolsTokenProvider } from "aws-amplify/auth/cognito";
import { defaultStorage } from "aws-amplify/utils";
import { amplifyStore, cognito, type CognitoClient } from "../../../src/cognito/index.js";
import { createAuthFlow } from "../../../src/flow/index.js";
import type { ServedPool } from "../../package/pool-command.js";
import { connect, password } from "./amplify.js";

/** The app clients of pool.mjs that the tests of both kits use. */
export type SharedClient = "web" | "rotating";

/** Points aws-amplify at an app client, its tokens where it keeps them by default: in the page's `localStorage`. */
export async function connectPage(pool: ServedPool, clientId: SharedClient): Promise<void> {
  await connect(pool, clientId);
  cognitoUserPoolsTokenProvider.setKeyValueStorage(defaultStorage);
  page.localStorage.clear();
}

/** Latchkey at the same app client, over the tokens of aws-amplify: a page that is loaded now. */
export function latchkey({ endpoint }: ServedPool, clientId: SharedClient): CognitoClient {
  return cognito({ userPoolId: "us-east-1_Open1", clientId, endpoint, storage: amplifyStore({ clientId }) });
}

/** Signs ada in as its screens do. */
export async function signInWith(client: CognitoClient): Promise<void> {
  await client.ready();
  const flow = createAuthFlow(client);
  await until(flow, () => flow.getStep().name !== "restoring");
  const step = flow.getStep();
  if (step.name !== "enterCredentials") throw new Error(`The first step is ${step.name}.`);
  const { error } = await step.submit({ username: "ada", password });
  if (error !== null) throw error;
  flow.stop();
}

/** Resolves when the condition holds after a change. */
export function until(source: { subscribe(listener: () => void): () => void }, holds: () => boolean): Promise<void> {
  return new Promise((settle) => {
    const stop = source.subscribe(look);
    look();
    function look() {
      if (!holds()) return;
      queueMicrotask(() => stop());
      settle();
    }
  });
}
