import { refuse } from "../refuse.js";
import type { UserRecord } from "../state.js";

/** Throws for a user whose state forbids any sign-in, before a password is looked at. */
export const assertMaySignIn = (user: UserRecord): void => {
  if (!user.enabled) throw refuse("NotAuthorized", "userDisabled");
  if (user.status === "UNCONFIRMED") throw refuse("UserNotConfirmed", "userNotConfirmed");
  if (user.status === "RESET_REQUIRED") throw refuse("PasswordResetRequired", "passwordResetRequired");
};
