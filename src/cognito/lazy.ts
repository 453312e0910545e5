import { notLoaded } from "../protocol/not-loaded.js";
import { inTime } from "../session/in-time.js";

/** How long a part may take: as long as an answer of the service. */
const LONGEST_MS = 30_000;

/**
 * Loads a part of the program once, when first asked. A part that cannot be loaded, or does not come within 30 seconds, is an
 * `AuthError` `offline`, and the next call tries again.
 */
export function lazy<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | null = null;
  return () => {
    loading ??= inTime(load(), LONGEST_MS).catch(() => {
      loading = null;
      throw notLoaded();
    });
    return loading;
  };
}
