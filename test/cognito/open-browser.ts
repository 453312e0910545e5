import { createClient } from "../../src/cognito/create-client.js";
import { loadSdk } from "../../src/cognito/load-sdk.js";
import { loadSrp } from "../../src/cognito/load-srp.js";
import type { AuthFlow } from "../../src/flow/index.js";
import { createAuthFlow } from "../../src/flow/index.js";
import { memoryStore } from "../../src/session/memory-store.js";
import type { TabChannel } from "../../src/session/tab-channel/create-tab-channel.js";
import { readTabMessage } from "../../src/session/tab-channel/read-tab-message.js";
import type { TabMessage } from "../../src/session/tab-channel/tab-message.js";
import { newcomer } from "./newcomer.js";
import { noted } from "./open-tab.js";
import type { Situation } from "./pooled-client.js";

/** A browser in which tabs of the same app share a store and a channel, on one pool. */
export const openBrowser = (situation: Situation = {}) => {
  const { pool, delivered, operations } = newcomer(situation);
  const tabs = new Set<(message: TabMessage) => void>();
  const told: TabMessage[] = [];
  const storage = memoryStore();
  const flows: AuthFlow[] = [];
  const now = () => pool.clock.now();

  const openTabs = (): TabChannel => {
    let own: ((message: TabMessage) => void) | null = null;
    return {
      tell: (message) => {
        told.push(message);
        const others = [...tabs].filter((hear) => hear !== own);
        const read = readTabMessage({ ...message, version: 1 });
        if (read !== null) others.forEach((hear) => setTimeout(() => hear(read)));
      },
      listen: (hear) => {
        own = hear;
        tabs.add(hear);
        return () => void tabs.delete(hear);
      },
      close: () => undefined,
    };
  };
  /** Another tab, in which nobody has done anything yet. */
  const openTab = async () => {
    const client = createClient(
      { ...pool.clientOptions(), storage, authFlow: "USER_PASSWORD_AUTH", ...situation.options },
      { now, sleep: async () => undefined, random: Math.random, loadSdk, loadSrp, openTabs },
    );
    const flow = createAuthFlow(client, { now });
    flows.push(flow);
    await noted();
    await noted();
    return { client, flow };
  };
  return { pool, delivered, operations, told, openTab, close: () => flows.forEach((flow) => flow.stop()) };
};
