import { AuthError } from "../protocol/auth-error.js";

/**
 * Loads a part of the program once, when first asked. A part that cannot be loaded is an `AuthError` `offline`, and the next
 * call tries again.
 */
export function lazy<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | null = null;
  return () => {
    loading ??= load().catch(() => {
      loading = null;
      throw new AuthError("offline", { cause: CAUSE });
    });
    return loading;
  };
}

const CAUSE = {
  name: "ChunkLoadError",
  message:
    "A part of the sign-in code could not be loaded. Nothing can be sent without it. " +
    "Check the connection, and that the page's older script files are still served after a deployment.",
};
