import type { SessionTokens } from "./session-tokens.js";

const leads = new WeakMap<SessionTokens, number>();

/**
 * The time by which to ask whether tokens have ended, epoch milliseconds: the device's, but what passed since they were first
 * asked about counts at least. A clock that is set back meanwhile does not make dead tokens live, nor does sleep.
 */
export function timeFor(tokens: SessionTokens, now: number): number {
  const passed = performance.now();
  const lead = Math.max(leads.get(tokens) ?? 0, now - passed);
  leads.set(tokens, lead);
  return lead + passed;
}
