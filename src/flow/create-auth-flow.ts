import type { AuthClient } from "../protocol/auth-client.js";
import { createListeners } from "../protocol/listeners.js";
import type { AuthFlow, AuthFlowOptions } from "./auth-flow.js";
import { createFlowRun } from "./flow-run.js";

/**
 * Makes the flow of one person at one client, without React. It begins by reading the stored session, unless `autoStart` is
 * false. Call `stop()` when it is no longer shown. Never throws and sends nothing by itself but that first read.
 */
export const createAuthFlow = (client: AuthClient, options: AuthFlowOptions = {}): AuthFlow => {
  const { subscribe, tell } = createListeners();
  const begin = () => createFlowRun(client, options, tell);
  let run = begin();
  let phase: "new" | "running" | "over" = "new";

  const flow: AuthFlow = {
    getStep: () => run.getStep(),
    subscribe,
    enter: (entrance) => run.enter(entrance),
    start() {
      if (phase === "running") return;
      if (phase === "over") run = begin();
      phase = "running";
      run.start();
    },
    stop() {
      if (phase !== "over") run.stop();
      phase = "over";
    },
  };
  if (options.autoStart !== false) flow.start();
  return flow;
};
