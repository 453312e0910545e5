import type { UserRecord } from "../state.js";

/** A user's MFA as GetUser shows it: members that would be empty are absent. */
export interface MfaSummary {
  readonly UserMFASettingList?: readonly string[];
  readonly PreferredMfaSetting?: string;
}

/** What is switched on for the user, and what is preferred. */
export const mfaSummary = ({ mfa, preferredMfa }: UserRecord): MfaSummary => {
  const list = [...mfa].filter(([, isOn]) => isOn).map(([factor]) => factor);
  return {
    ...(list.length > 0 ? { UserMFASettingList: list } : {}),
    ...(preferredMfa === null ? {} : { PreferredMfaSetting: preferredMfa }),
  };
};
