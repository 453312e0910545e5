import type { MfaSetting, PoolModel } from "../description/pool-model.js";
import type { UserRecord } from "../state.js";

const FACTORS: readonly MfaSetting[] = ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"];

/** The second factors that a sign-in of this user asks for: none where the pool's MFA is off. */
export const secondFactors = (pool: PoolModel, user: UserRecord): MfaSetting[] => {
  if (pool.mfa === "OFF") return [];
  return FACTORS.filter((factor) => isUsable(pool, user, factor) && (user.mfa.get(factor) ?? pool.mfa === "ON"));
};

const isUsable = ({ factors }: PoolModel, { attributes, totp }: UserRecord, factor: MfaSetting): boolean =>
  ({
    SMS_MFA: factors.sms && attributes.has("phone_number"),
    SOFTWARE_TOKEN_MFA: factors.totp && totp !== null,
    EMAIL_OTP: factors.email && attributes.has("email"),
  })[factor];
