import { AuthError } from "./auth-error.js";

/** The error for a part of the program that could not be loaded. */
export const notLoaded = (): AuthError =>
  new AuthError("offline", {
    cause: {
      name: "ChunkLoadError",
      message:
        "A part of the sign-in code could not be loaded, so nothing can be sent. " +
        "Check the connection, and that older script files are still served after a deployment.",
    },
  });
