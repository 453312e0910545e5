import { refuse } from "../refuse.js";
import type { AnswerState } from "../state.js";

/** Throws when a session or secret block was used up, or is expired at `now` (epoch milliseconds). */
export const assertOpen = (
  { state, expiresAt }: { readonly state: AnswerState; readonly expiresAt: number },
  now: number,
): void => {
  if (state === "spent") throw refuse("NotAuthorized", "sessionSpent");
  if (state === "failed") throw refuse("NotAuthorized", "invalidSession");
  if (now >= expiresAt) throw refuse("NotAuthorized", "sessionExpired");
};
