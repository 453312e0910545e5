import type { Account } from "../../protocol/account.js";
import { AuthError } from "../../protocol/auth-error.js";
import { boxedCode } from "../../protocol/boxed-code.js";
import type { MfaMethod } from "../../protocol/challenge.js";
import { readUser } from "../../session/read-user.js";
import type { Pool } from "../pool.js";
import { unreadableAnswer } from "../unreadable-answer.js";
import type { BoxedInput } from "../wire/boxed.js";
import { withAccessToken } from "../with-access-token.js";
import { withClockSkew } from "../with-clock-skew.js";

type MfaCalls = Pick<
  Account,
  "beginTotpEnrollment" | "confirmTotpEnrollment" | "setMfaPreference" | "getMfaPreference"
>;

type Preference = Parameters<Account["setMfaPreference"]>[0];

/** What a signed-in person can do about second factors. */
export function mfaCalls(pool: Pool): MfaCalls {
  return {
    beginTotpEnrollment: () =>
      withAccessToken(pool, async (AccessToken) => {
        const { SecretCode: secret } = await pool.send("AssociateSoftwareToken", { AccessToken });
        if (secret === undefined) {
          throw unreadableAnswer("SecretCode");
        }
        return { secret, account: username(pool) };
      }),
    confirmTotpEnrollment: ({ code, deviceName }) =>
      withClockSkew(
        pool,
        withAccessToken(pool, async (AccessToken) => {
          const named = deviceName === undefined ? {} : { FriendlyDeviceName: deviceName };
          const { Status } = await pool.send("VerifySoftwareToken", {
            AccessToken,
            UserCode: boxedCode(code),
            ...named,
          });
          if (Status === "ERROR") {
            throw new AuthError("codeMismatch", { field: "code" });
          }
        }),
      ),
    setMfaPreference: (preference) =>
      withAccessToken(pool, async (AccessToken) => {
        await pool.send("SetUserMFAPreference", { AccessToken, ...mfaSettings(preference) });
      }),
    getMfaPreference: () =>
      withAccessToken(pool, async (AccessToken) => {
        const { UserMFASettingList = [], PreferredMfaSetting } = await pool.send("GetUser", { AccessToken });
        const preferred = PreferredMfaSetting ?? "";
        return {
          enabled: Array.isArray(UserMFASettingList) ? UserMFASettingList.filter(isMfaMethod) : [],
          preferred: isMfaMethod(preferred) ? preferred : null,
        };
      }),
  };
}

const SETTINGS = {
  SMS_MFA: "SMSMfaSettings",
  EMAIL_OTP: "EmailMfaSettings",
  SOFTWARE_TOKEN_MFA: "SoftwareTokenMfaSettings",
} as const satisfies Record<MfaMethod, keyof BoxedInput<"SetUserMFAPreference">>;

// Methods that nobody named are left as they are: absent members change nothing.
function mfaSettings({ enabled = [], disabled = [], preferred }: Preference): object {
  const on = new Set(preferred === undefined ? enabled : [...enabled, preferred]);
  const off = disabled.filter((method) => !on.has(method));
  return Object.fromEntries([
    ...off.map((method) => [SETTINGS[method], { Enabled: false, PreferredMfa: false }]),
    ...[...on].map((method) => [SETTINGS[method], { Enabled: true, PreferredMfa: method === preferred }]),
  ]);
}

function isMfaMethod(name: string): name is MfaMethod {
  return Object.hasOwn(SETTINGS, name);
}

function username({ session }: Pool): string {
  return session.tokens === null ? "" : readUser(session.tokens.idToken).username;
}
