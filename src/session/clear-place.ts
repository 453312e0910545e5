import { inTime } from "./in-time.js";
import type { SessionStore } from "./session-store.js";

/** Clears a place; `false` where it refuses, or says nothing for five seconds. Never rejects. */
export async function clearPlace(place: SessionStore | null): Promise<boolean> {
  try {
    await inTime(place?.clear());
    return true;
  } catch {
    return false;
  }
}
