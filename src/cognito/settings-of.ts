import type { AuthSettings } from "../protocol/settings.js";

/** What the app said of its pool, without how to reach it: the chart's memory holds no more than it needs. */
export function settingsOf({ signInWith, passwordPolicy, phone, totp }: AuthSettings): AuthSettings {
  return {
    ...(signInWith === undefined ? {} : { signInWith }),
    ...(passwordPolicy === undefined ? {} : { passwordPolicy }),
    ...(phone === undefined ? {} : { phone }),
    ...(totp === undefined ? {} : { totp }),
  };
}
