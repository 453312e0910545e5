import { flag } from "./flag.js";
import { optionalStructure } from "./structure.js";

const settings = optionalStructure({ Enabled: flag, PreferredMfa: flag });

/** The members that SetUserMFAPreference and its Admin twin share; an absent one leaves its factor as it is. */
export const mfaPreferenceShape = {
  SMSMfaSettings: settings,
  SoftwareTokenMfaSettings: settings,
  EmailMfaSettings: settings,
} as const;
