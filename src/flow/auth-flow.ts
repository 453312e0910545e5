import type { AuthStep } from "../machine/auth-steps.js";
import type { Entrance } from "../machine/entrance.js";
import type { FlowInspection } from "./flow-inspection.js";

/** The chart without React: what a person does now, from the first step to the last. */
export interface AuthFlow {
  /** The step now: the same object until something changes. */
  getStep(): AuthStep;
  /** Calls `listener` after every change of the step; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Lets the person come in at a first step. While the stored session is being read it is kept until that is over; a challenge,
   * or a request that is under way, is never disturbed: then there is no effect.
   */
  enter(entrance: Entrance): void;
  /** Begins: reads the stored session. No effect while it runs; after `stop()` it begins anew. */
  start(): void;
  /** Ends: aborts what is pending, forgets every secret and resolves every command that waits. */
  stop(): void;
}

/** Options of `createAuthFlow`. */
export interface AuthFlowOptions {
  /** Begin at once. Where a framework decides when effects may run, say `false` and call `start()`. @default true */
  readonly autoStart?: boolean;
  /**
   * Hears of every event by names and times; no value that a person typed or the service sent is in it. In development only: a
   * production build has no inspector. @default nobody listens
   */
  readonly inspect?: (event: FlowInspection) => void;
  /** What counts the delays, for tests. @default the platform's timers */
  readonly clock?: FlowClock;
  /** The time of day in epoch milliseconds, for tests. @default Date.now */
  readonly now?: () => number;
}

/** Timers, as XState's `SimulatedClock` has them. */
export interface FlowClock {
  /** Calls `callback` after `delay` milliseconds; gives an id. */
  setTimeout(callback: () => void, delay: number): unknown;
  /** Forgets the timer of that id. */
  clearTimeout(id: unknown): void;
}
