import type { Account } from "./account.js";

/** The name of a call of an {@link Account}. */
export type AccountCall = keyof Account;

/** Makes something of every call of an account, by its name. */
export const accountOf = <Made>(make: (call: AccountCall) => Made): Readonly<Record<AccountCall, Made>> =>
  // SAFETY: the list names every call and no other: a test holds it against the type.
  Object.fromEntries(CALLS.split(" ").map((call) => [call, make(call as AccountCall)])) as Record<AccountCall, Made>;

// One text: a page that is not signed in yet pays for every byte.
const CALLS =
  "getAttributes updateAttributes deleteAttributes sendAttributeCode confirmAttribute changePassword deleteAccount " +
  "beginTotpEnrollment confirmTotpEnrollment setMfaPreference getMfaPreference";
