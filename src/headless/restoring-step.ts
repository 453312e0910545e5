import type { AuthSteps } from "../machine/auth-steps.js";

/** What a server, a hydrating page and the moment before the flow exists show: one object, so that snapshots are stable. */
export const restoringStep: AuthSteps["restoring"] = {
  name: "restoring",
  pending: true,
  command: null,
  error: null,
  clearError: () => {},
  retry: null,
};
