import { AuthError } from "../protocol/auth-error.js";

/** The error for an answer that lacks what its operation promises; `what` names the member. */
export function unreadableAnswer(what: string): AuthError {
  return new AuthError("unknown", {
    cause: {
      name: "UnreadableAnswer",
      message: `The service's answer has no ${what}. The sign-in cannot go on without it. Check what stands at the endpoint.`,
    },
  });
}
