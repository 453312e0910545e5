import type { Fault } from "latchkey/local-pool";

/** How the pool behaves. */
export type ServiceMode = keyof typeof serviceModes;

const FOR_GOOD = Number.MAX_SAFE_INTEGER;

/** The behaviours of the switch, each as the fault that every call meets. */
export const serviceModes = {
  normal: [],
  slow: [{ kind: "latency", milliseconds: 2500, times: FOR_GOOD }],
  offline: [{ kind: "drop", performed: false, times: FOR_GOOD }],
  throttled: [{ kind: "throttle", times: FOR_GOOD }],
} satisfies Readonly<Record<string, readonly Fault[]>>;
