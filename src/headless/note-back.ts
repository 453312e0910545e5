import type { FocusMemory } from "./focus-memory.js";

/** Notes that Back was pressed: true of the next change only. */
export function noteBack(memory: FocusMemory | undefined): void {
  if (memory !== undefined) memory.isGoingBack = true;
}
