import { AuthError } from "./auth-error.js";

/** The error for a part of the program that could not be loaded. */
export const notLoaded = (): AuthError =>
  new AuthError("offline", {
    cause: {
      name: "ChunkLoadError",
      message: "A part of the code could not be loaded. Check the connection, and that older files are still served.",
    },
  });
