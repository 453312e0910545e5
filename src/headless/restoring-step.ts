import type { AuthSteps } from "../machine/auth-steps.js";
import type { Entrance } from "../machine/entrance.js";

/** What a server, a hydrating page and the moment before the flow exists show: one object, so that snapshots are stable. */
export const restoringStep: AuthSteps["restoring"] = {
  name: "restoring",
  pending: true,
  command: null,
  error: null,
  clearError: () => {},
  retry: null,
  entrance: "enterCredentials",
  identifier: "",
};

const known = new WeakMap<Entrance, AuthSteps["restoring"]>();

/** The same for somebody who comes in elsewhere: one object per entrance. */
export function restoringAt(entrance: Entrance): AuthSteps["restoring"] {
  const { name, username = "" } = entrance;
  const step = known.get(entrance) ?? { ...restoringStep, entrance: name, identifier: username };
  known.set(entrance, step);
  return step;
}
