import type { UserAttributes, GroupName } from "./register.js";

/** What the pool says of a signed-in person, read from the ID token. */
export interface User {
  /** The canonical username (`cognito:username`), whichever alias was typed. */
  readonly username: string;
  /** The immutable id. */
  readonly sub: string;
  /** Standard and `custom:` attributes as text; `email_verified` and `phone_number_verified` read `"true"` or `"false"`. */
  readonly attributes: UserAttributes;
  /** `cognito:groups`, empty where there are none. */
  readonly groups: readonly GroupName[];
}
