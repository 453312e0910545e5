import type { AuthSettings } from "../protocol/settings.js";

/** What the app said of its pool, without how to reach it: the chart's memory holds no more than it needs. */
export function settingsOf(options: AuthSettings): AuthSettings {
  return Object.fromEntries(
    Object.entries(options).filter(([name, value]) => SETTINGS.has(name) && value !== undefined),
  );
}

const SETTINGS: ReadonlySet<string> = new Set([
  "signInWith",
  "signUp",
  "passwordPolicy",
  "phone",
  "totp",
  "keepSignedIn",
  "verifyContacts",
] satisfies (keyof AuthSettings)[]);
