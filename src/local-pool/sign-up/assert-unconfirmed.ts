import { refuse } from "../refuse.js";
import { ServiceError } from "../service-error.js";
import type { UserRecord } from "../state.js";

/** Throws `NotAuthorizedException` for a user whose sign-up is not waiting to be confirmed. */
export const assertUnconfirmed = ({ enabled, status }: UserRecord): void => {
  if (!enabled) throw refuse("NotAuthorized", "userDisabled");
  if (status !== "UNCONFIRMED")
    throw new ServiceError("NotAuthorizedException", `User cannot be confirmed. Current status is ${status}`);
};
