import type { User } from "../protocol/user.js";

/** The password of every user of a `createTestClient()`'s own pool. */
export const testPassword = "Lovelace-1815!";

/**
 * Makes a person for tests: ada, in no group, unless `changes` say otherwise. `sub`, address and first name follow the username.
 *
 * @example
 * ```ts
 * testUser({ username: "grace", groups: ["admin"] })
 * ```
 */
export const testUser = (changes: Partial<User> = {}): User => {
  const { username = "ada" } = changes;
  return {
    username,
    sub: subOf(username),
    attributes: {
      email: `${username}@example.com`,
      email_verified: "true",
      given_name: `${username.charAt(0).toUpperCase()}${username.slice(1)}`,
    },
    groups: [],
    ...changes,
  };
};

/** A UUID that is always the same for a username. */
const subOf = (username: string): string => {
  const letters = Array.from(username, (letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  const digits = letters.padEnd(32, "0").slice(-32);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
};
