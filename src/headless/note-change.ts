import type { FocusMemory } from "./focus-memory.js";

/** Notes that what is shown next is another screen, even one of the same step. */
export function noteChange(memory: FocusMemory | undefined): void {
  if (memory !== undefined && memory.shown !== null) memory.shown = "";
}
