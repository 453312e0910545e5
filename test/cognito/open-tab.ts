import { expect } from "vitest";
// Loaded before, so that it takes no longer the first time.
import "../../src/cognito/attempt/bookmark/open-bookmark.js";
import { createClient } from "../../src/cognito/create-client.js";
import { loadSdk } from "../../src/cognito/load-sdk.js";
import { loadSrp } from "../../src/cognito/load-srp.js";
import type { AuthFlow, Entrance } from "../../src/flow/index.js";
import { createAuthFlow } from "../../src/flow/index.js";
import { makePage } from "../session/make-page.js";
import { newcomer } from "./newcomer.js";
import type { Situation } from "./pooled-client.js";
import { PASSWORD } from "./pooled-client.js";

/** Under which key an attempt stands in the storage of the tab. */
export const BOOKMARK = "latchkey.client1.challenge";

/** A tab with storages of its own, in which pages come one after the other: the same app, on one pool. */
export const openTab = (situation: Situation = {}) => {
  const entries = makePage();
  const { pool, advance, delivered, totp, operations } = newcomer(situation);
  const now = () => pool.clock.now();
  const options = { ...pool.clientOptions(), storage: "session", authFlow: "USER_PASSWORD_AUTH" } as const;
  /** A page of the app: the one before is gone without a word. */
  const load = async (entrance?: Entrance) => {
    const client = createClient(
      { ...options, ...situation.options },
      { now, sleep: async () => undefined, random: Math.random, loadSdk, loadSrp },
    );
    const flow = createAuthFlow(client, { autoStart: false, now });
    flow.start();
    if (entrance !== undefined) flow.enter(entrance);
    await expect.poll(() => flow.getStep().name).not.toBe("restoring");
    await noted();
    return { client, flow };
  };
  return {
    pool,
    advance,
    delivered,
    totp,
    operations,
    entries,
    load,
    /** What is kept of an attempt. */
    bookmark: () => JSON.parse(entries.session.get(BOOKMARK) ?? "null"),
  };
};

/** Lets what was begun to be written be written. */
export const noted = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
};

/** Signs in by the first form, as far as the password leads. */
export const signIn = async (flow: AuthFlow, username = "ada", remember?: boolean): Promise<void> => {
  const step = flow.getStep();
  if (step.name !== "enterCredentials") throw new Error(`expected to be at enterCredentials, not at ${step.name}`);
  await step.submit({ username, password: PASSWORD, ...(remember === undefined ? {} : { remember }) });
  await noted();
};
